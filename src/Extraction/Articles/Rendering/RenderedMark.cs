using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>A reference entry, or a marker that cites one, met while rendering.</summary>
/// <param name="Key">What the markup calls the entry: an id or a name.</param>
/// <param name="Span">Its place.</param>
internal readonly record struct RenderedMark(string Key, TextSpan Span);
