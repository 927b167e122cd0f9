using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Figures.Lexicon;

/// <summary>Phrases of one or more tokens and what each stands for; matched in place, longest first, without a copy.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly int _longest;

    /// <summary>Builds the table; of two entries with the same phrase the first wins.</summary>
    /// <param name="entries">Phrases and their values.</param>
    /// <param name="comparer">Whether case counts.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> entries, StringComparer comparer)
    {
        var table = new Dictionary<string, T>(comparer);
        foreach ((string phrase, T value) in entries)
        {
            table.TryAdd(phrase, value);
            int tokens = 0;
            foreach (Token _ in Tokenizer.Read(phrase, new TextSpan(0, phrase.Length)))
            {
                tokens++;
            }

            _longest = Math.Max(_longest, tokens);
        }

        _entries = table.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks up one word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Whether the table has it.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out T value) => _entries.TryGetValue(word, out value!);

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="end">The token behind the phrase.</param>
    /// <returns>Whether a phrase begins there.</returns>
    public bool TryMatchForward(in TokenWindow window, int first, out T value, out int end)
    {
        for (int count = Math.Min(_longest, window.Count - first); count > 0; count--)
        {
            if (_entries.TryGetValue(window.Slice(first, first + count), out value!))
            {
                end = first + count;
                return true;
            }
        }

        value = default!;
        end = first;
        return false;
    }

    /// <summary>Finds the longest phrase that ends before a token.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="end">The token behind the phrase.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <returns>Whether a phrase ends there.</returns>
    public bool TryMatchBackward(in TokenWindow window, int end, out T value, out int first)
    {
        for (int count = Math.Min(_longest, end); count > 0; count--)
        {
            if (_entries.TryGetValue(window.Slice(end - count, end), out value!))
            {
                first = end - count;
                return true;
            }
        }

        value = default!;
        first = end;
        return false;
    }
}
