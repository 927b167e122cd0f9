namespace Extraction.Entities.Tagging;

/// <summary>A span that may be a name, before all mentions of the article are weighed together.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Class">The class by its tags, or null where only an equal name elsewhere in the article speaks for it.</param>
/// <param name="Margin">How far its least sure tag is above the next best.</param>
internal readonly record struct ProposedName(int FirstToken, int TokenCount, int Sentence, NameClass? Class, int Margin)
{
    /// <summary>What else the tagger weighed for a name with a class.</summary>
    public ClassDoubt Doubt { get; init; }

    /// <summary>Index just behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
