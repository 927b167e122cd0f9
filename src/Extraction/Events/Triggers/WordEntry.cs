namespace Extraction.Events.Triggers;

/// <summary>What the lexicon knows of one word form.</summary>
/// <param name="Class">All that it can be.</param>
/// <param name="Verb">Index of its verb, or -1.</param>
/// <param name="Noun">Index of its event noun, or -1.</param>
internal readonly record struct WordEntry(WordClass Class, short Verb, short Noun)
{
    /// <summary>A word that the lexicon does not hold.</summary>
    public static WordEntry Unknown => new(WordClass.None, -1, -1);
}
