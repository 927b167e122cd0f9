using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>A heading met while rendering.</summary>
/// <param name="Level">The level that the markup states; 1 for the lead.</param>
/// <param name="Heading">The heading's place; empty for the lead.</param>
internal readonly record struct RenderedSection(int Level, TextSpan Heading);
