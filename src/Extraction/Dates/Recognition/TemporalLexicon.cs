using System.Collections.Frozen;
using System.Globalization;
using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>The words of temporal expressions with their class and value, read once from <c>Lexicon/words.tsv</c>.</summary>
internal sealed class TemporalLexicon
{
    private const int LongestWord = 15;

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    // A bit for each length, by first letter: most words of a text are turned away without a hash.
    private readonly uint[] _lengths = new uint[128];

    private TemporalLexicon()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in LexiconResource.Rows("Dates/Lexicon/words.tsv", columns: 3))
        {
            int value = int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                ? number
                : (int)Enum.Parse<Grain>(row[2], ignoreCase: true);
            entries.Add(row[0], new Entry(Enum.Parse<WordClass>(row[1]), value));
            _lengths[row[0][0]] |= 1u << row[0].Length;
            _lengths[char.ToUpperInvariant(row[0][0])] |= 1u << row[0].Length;
        }

        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lexicon of the process.</summary>
    public static TemporalLexicon Shared { get; } = new();

    /// <summary>Looks a word up, whatever its case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="class">Its class, or <see cref="WordClass.None"/>.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the lexicon has it.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out WordClass @class, out int value)
    {
        char first = word[0];
        if (first < 128 && word.Length <= LongestWord && (_lengths[first] & (1u << word.Length)) != 0
            && _entries.TryGetValue(word, out Entry entry))
        {
            (@class, value) = (entry.Class, entry.Value);
            return true;
        }

        (@class, value) = (WordClass.None, 0);
        return false;
    }

    private readonly record struct Entry(WordClass Class, int Value);
}
