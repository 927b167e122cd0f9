using System.Globalization;
using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>
/// The words of temporal expressions with their class and value, read once from <c>Lexicon/words.tsv</c>. Every word of a text
/// is looked up, so the table is keyed by what can be had without a pass over the word: its length, first two and last letters.
/// </summary>
internal sealed class TemporalLexicon
{
    private const int Slots = 4096;

    private readonly Entry[] _entries = new Entry[Slots];

    private TemporalLexicon()
    {
        foreach (string[] row in LexiconResource.Rows("Dates/Lexicon/words.tsv", columns: 3))
        {
            int value = int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                ? number
                : (int)Enum.Parse<Grain>(row[2], ignoreCase: true);
            int slot = SlotOf(row[0]);
            while (_entries[slot].Word is not null)
            {
                slot = (slot + 1) % Slots;
            }

            _entries[slot] = new Entry(row[0], Enum.Parse<WordClass>(row[1]), value);
        }
    }

    /// <summary>The lexicon of the process.</summary>
    public static TemporalLexicon Shared { get; } = new();

    /// <summary>Looks a word up, whatever its case.</summary>
    /// <param name="word">The word, not empty.</param>
    /// <param name="class">Its class, or <see cref="WordClass.None"/>.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the lexicon has it.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out WordClass @class, out int value)
    {
        Entry[] entries = _entries;
        for (int slot = SlotOf(word); entries[slot].Word is { } candidate; slot = (slot + 1) % Slots)
        {
            if (candidate.Length == word.Length && word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                (@class, value) = (entries[slot].Class, entries[slot].Value);
                return true;
            }
        }

        (@class, value) = (WordClass.None, 0);
        return false;
    }

    /// <summary>Bit 5 is what upper and lower case of a Latin letter differ in.</summary>
    private static int SlotOf(ReadOnlySpan<char> word)
    {
        const int CaseBit = 0x20;
        uint first = (uint)(word[0] | CaseBit);
        uint second = (uint)(word[word.Length > 1 ? 1 : 0] | CaseBit);
        uint last = (uint)(word[^1] | CaseBit);
        return (int)(((first * 197) + (second * 67) + (last * 29) + ((uint)word.Length * 701)) % Slots);
    }

    private readonly record struct Entry(string? Word, WordClass Class, int Value);
}
