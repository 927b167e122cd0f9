using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Counting;

/// <summary>Nouns whose meaning matters here, and the words that cannot stand in a counted noun phrase.</summary>
internal static class NounLexicon
{
    private static readonly PhraseTable<NounClass> Nouns = new(
        WordList.Rows("nouns.tsv").SelectMany(row => WordList.Words(row[1]).Select(noun => (noun, Enum.Parse<NounClass>(row[0],
            ignoreCase: true)))),
        StringComparer.OrdinalIgnoreCase);

    private static readonly PhraseTable<bool> StopWords = new(
        WordList.Rows("stopwords.txt").Select(row => (row[0], true)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of a plural noun.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>Its class; <see cref="NounClass.None"/> for words that are not listed.</returns>
    public static NounClass ClassOf(ReadOnlySpan<char> word) => Nouns.TryGet(word, out NounClass noun) ? noun : NounClass.None;

    /// <summary>The class of a noun given in the singular, by its plural in -s.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>The class of the plural.</returns>
    public static NounClass ClassOfSingular(ReadOnlySpan<char> word)
    {
        const int Longest = 24;
        if (word.Length >= Longest)
        {
            return NounClass.None;
        }

        Span<char> plural = stackalloc char[Longest];
        word.CopyTo(plural);
        plural[word.Length] = 's';
        return ClassOf(plural[..(word.Length + 1)]);
    }

    /// <summary>Whether a word ends a counted noun phrase.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>True for articles, prepositions, auxiliaries and the like.</returns>
    public static bool IsStopWord(ReadOnlySpan<char> word) => StopWords.TryGet(word, out _);

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>True for -s that is not -ss, -us or -is, and for the irregular plurals of persons.</returns>
    public static bool LooksPlural(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 's')
        {
            return word[^2] is not ('s' or 'u' or 'i' or '\'' or '\u2019');
        }

        return word.EndsWith("men", StringComparison.Ordinal) || ContextWords.IrregularPlurals.Has(word);
    }
}
