using System.Globalization;
using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Numbers;

/// <summary>Number words and abbreviations of scales.</summary>
internal static class NumberLexicon
{
    private const int LongestWord = 12;

    private static readonly PhraseTable<NumberWord> Words = new(
        WordList.Rows("numbers.tsv").Select(row => (row[0], new NumberWord(Enum.Parse<NumberWordClass>(row[1],
            ignoreCase: true), Number(row[2])))),
        StringComparer.OrdinalIgnoreCase);

    private static readonly PhraseTable<ScaleMark> Scales = new(
        WordList.Rows("scales.tsv").Select(row => (row[0], new ScaleMark(Number(row[1]), Enum.Parse<ScalePlace>(row[2],
            ignoreCase: true)))),
        StringComparer.Ordinal);

    // Bit n is set where some number word begins with letter n: most words of a text are turned away by one test.
    private static readonly uint Initials = WordList.Rows("numbers.tsv").Aggregate(0u, (bits, row) => bits | Bit(row[0][0]));

    /// <summary>Looks up a number word.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>The entry, or the default one of class <see cref="NumberWordClass.None"/>.</returns>
    public static NumberWord Find(ReadOnlySpan<char> word)
    {
        bool possible = word.Length is >= 3 and <= LongestWord && char.IsAsciiLetter(word[0]) && (Initials & Bit(word[0])) != 0;
        return possible && Words.TryGet(word, out NumberWord entry) ? entry : default;
    }

    /// <summary>Looks up an abbreviation of a scale: "k", "bn".</summary>
    /// <param name="word">Any word.</param>
    /// <param name="scale">The scale and where it may stand.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryFindScale(ReadOnlySpan<char> word, out ScaleMark scale) => Scales.TryGet(word, out scale);

    private static uint Bit(char letter) => 1u << ((letter | 0x20) - 'a');

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
