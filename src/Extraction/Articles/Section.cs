using Extraction.Text;

namespace Extraction.Articles;

/// <summary>One section. Section 0 is always the lead.</summary>
/// <param name="Parent">Index of the section that holds this one, or -1.</param>
/// <param name="Level">1 for the lead, 2 for top-level headings, up to 6.</param>
/// <param name="LevelBasis">How the level is known.</param>
/// <param name="Kind">What the section is for.</param>
/// <param name="Heading">The heading's place, empty span at the section's start where it has none (the lead, a reference list without a heading).</param>
/// <param name="Span">The whole section, heading included, up to the next heading of any level.</param>
public readonly record struct Section(int Parent, int Level, LevelBasis LevelBasis, SectionKind Kind, TextSpan Heading, TextSpan Span);
