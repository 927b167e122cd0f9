using System.Collections.Frozen;

namespace Extraction.Figures.Lexicon;

/// <summary>One closed list of words, in any case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Builds the set.</summary>
    /// <param name="words">The words.</param>
    public WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is in the list.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>True when it is.</returns>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
