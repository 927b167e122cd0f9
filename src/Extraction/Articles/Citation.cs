using Extraction.Text;

namespace Extraction.Articles;

/// <summary>A footnote marker in the text.</summary>
/// <param name="Reference">Index of the entry that it cites, or -1 when the list has no such entry.</param>
/// <param name="Span">The marker's place, brackets included.</param>
public readonly record struct Citation(int Reference, TextSpan Span);
