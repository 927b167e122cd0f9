using System.Buffers;
using System.Collections.Frozen;

namespace Extraction.Text;

/// <summary>The word lists that decide whether a full stop ends a sentence.</summary>
internal static class SentenceWords
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        LexiconFile.Rows("Text/Lexicon/abbreviations.tsv")
            .ToFrozenDictionary(row => row[0], row => ParseKind(row[1]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordsOf("Text/Lexicon/sentence-openers.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberedNouns = WordsOf("Text/Lexicon/numbered-nouns.txt");

    /// <summary>How the full stop behind a word is read.</summary>
    /// <param name="word">The word without its final full stop.</param>
    /// <returns>The kind that the list states; a title-case or lower-case word without any vowel (<c>Bldg</c>) counts as one too.</returns>
    public static AbbreviationKind AbbreviationOf(ReadOnlySpan<char> word)
    {
        if (Abbreviations.TryGetValue(word, out AbbreviationKind kind))
        {
            return kind;
        }

        return LooksClipped(word) ? AbbreviationKind.Seldom : AbbreviationKind.None;
    }

    /// <summary>Whether a capitalised word is one that opens sentences and hardly ever goes on with a name.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True for <c>The</c>, <c>However</c>, …</returns>
    public static bool OpensSentence(ReadOnlySpan<char> word) => Openers.Contains(word);

    /// <summary>Whether a letter or numeral behind the word is its name: <c>War</c> in "World War I".</summary>
    /// <param name="word">The word.</param>
    /// <returns>True for the nouns of the list.</returns>
    public static bool TakesNumeral(ReadOnlySpan<char> word) => NumberedNouns.Contains(word);

    private static bool LooksClipped(ReadOnlySpan<char> word)
    {
        const int LongestClipped = 5;
        return word.Length is > 1 and <= LongestClipped
            && char.IsAsciiLetterLower(word[1])
            && !word.ContainsAny(Vowels)
            && word.IndexOfAnyExceptInRange('A', 'z') < 0;
    }

    private static AbbreviationKind ParseKind(string cell) => cell switch
    {
        "never" => AbbreviationKind.Never,
        "seldom" => AbbreviationKind.Seldom,
        "number" => AbbreviationKind.BeforeNumber,
        _ => throw new InvalidOperationException($"'{cell}' is no kind of abbreviation."),
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsOf(string path) =>
        LexiconFile.Lines(path).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
