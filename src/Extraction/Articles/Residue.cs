using Extraction.Text;

namespace Extraction.Articles;

/// <summary>A stretch of the text that is left-over markup, not prose. Later stages take no date, figure or name from it, but for glosses, which the Entities room reads.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Span">Its place.</param>
public readonly record struct Residue(ResidueKind Kind, TextSpan Span);
