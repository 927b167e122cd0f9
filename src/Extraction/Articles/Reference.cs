using Extraction.Text;

namespace Extraction.Articles;

/// <summary>One entry of the reference list.</summary>
/// <param name="Label">The number or name by which markers cite it: <c>1</c>, <c>note 2</c>; empty when it has none.</param>
/// <param name="Span">The entry's text, without its list marker.</param>
public readonly record struct Reference(string Label, TextSpan Span);
