namespace Extraction.Text;

/// <summary>One sentence, or one line of a heading, list, infobox or caption: never across a block's end.</summary>
/// <param name="Span">The sentence without surrounding white space.</param>
/// <param name="FirstToken">Index of its first token in the token table.</param>
/// <param name="TokenCount">How many tokens it has, at least 1.</param>
/// <param name="Block">Index of its block in the article.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Block)
{
    /// <summary>Index just behind its last token in the token table.</summary>
    public int EndToken => FirstToken + TokenCount;
}
