namespace Extraction.Entities.Tagging;

/// <summary>One name that the tagger found.</summary>
/// <param name="FirstToken">Index of its first token in the token table.</param>
/// <param name="TokenCount">How many tokens it has, at least 1.</param>
/// <param name="Class">What kind of thing it names.</param>
/// <param name="Confidence">Share of names with this score that were right, span and class, on held-out text (0–1).</param>
internal readonly record struct TaggedName(int FirstToken, int TokenCount, NameClass Class, float Confidence)
{
    /// <summary>Index just behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
