using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <summary>What one cell of a summary-box row holds.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Side">The column, for a value that belongs to one; otherwise 0.</param>
internal readonly record struct HtmlInfoboxCell(InfoboxCell Kind, int Side);
