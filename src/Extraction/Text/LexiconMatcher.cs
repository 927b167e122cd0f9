using System.Numerics;

namespace Extraction.Text;

/// <summary>
/// Finds the phrases of a lexicon in a token table: the longest phrase that begins at a token, in time proportional to its length,
/// without making strings. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// The phrases form a trie whose edges lie in one open-addressed table, keyed by the node and the key of the next token. Keys have 64 bits
/// and are compared whole; the letters themselves are not kept.
/// </remarks>
/// <typeparam name="TValue">What a phrase stands for.</typeparam>
internal sealed class LexiconMatcher<TValue>
{
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    private readonly LexiconCasing _casing;
    private readonly ulong[] _edges;
    private readonly int[] _targets;
    private readonly int[] _valueOf;
    private readonly TValue[] _values;
    private readonly int _mask;

    /// <summary>Builds the lexicon. Of phrases that count as equal the first wins.</summary>
    /// <param name="phrases">The phrases, each with its value; tokenized as the articles are.</param>
    /// <param name="casing">How letters are compared.</param>
    public LexiconMatcher(IEnumerable<KeyValuePair<string, TValue>> phrases, LexiconCasing casing)
    {
        _casing = casing;
        var edges = new Dictionary<ulong, int>();
        var valueOf = new List<int> { -1 };
        var values = new List<TValue>();
        foreach ((string phrase, TValue value) in phrases)
        {
            int node = 0;
            foreach (Token token in Tokenizer.Read(phrase, new TextSpan(0, phrase.Length)))
            {
                ulong edge = EdgeOf(node, TokenKeys.Of(token.In(phrase), token.Casing, casing));
                if (!edges.TryGetValue(edge, out node))
                {
                    node = valueOf.Count;
                    edges.Add(edge, node);
                    valueOf.Add(-1);
                }
            }

            if (node > 0 && valueOf[node] < 0)
            {
                valueOf[node] = values.Count;
                values.Add(value);
            }
        }

        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, edges.Count * 2));
        (_edges, _targets, _mask) = (new ulong[capacity], new int[capacity], capacity - 1);
        (_valueOf, _values) = ([.. valueOf], [.. values]);
        foreach ((ulong edge, int target) in edges)
        {
            int slot = SlotOf(edge);
            (_edges[slot], _targets[slot]) = (edge, target);
        }
    }

    /// <summary>How many different phrases the lexicon has.</summary>
    public int Count => _values.Length;

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="keys">The keys of the article's tokens, of this lexicon's casing.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="limit">Index behind the last token that the phrase may take: a sentence's end, as a rule.</param>
    /// <param name="length">How many tokens the phrase has; 0 when none begins here.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <returns>Whether a phrase begins at the token.</returns>
    public bool TryMatch(TokenKeys keys, int first, int limit, out int length, out TValue value)
    {
        if (keys.Casing != _casing)
        {
            throw new ArgumentException($"The lexicon compares letters as {_casing}, the keys as {keys.Casing}.", nameof(keys));
        }

        int node = 0;
        int best = -1;
        length = 0;
        for (int i = first; i < limit; i++)
        {
            ulong edge = EdgeOf(node, keys[i]);
            int slot = SlotOf(edge);
            if (_edges[slot] != edge)
            {
                break;
            }

            node = _targets[slot];
            if (_valueOf[node] >= 0)
            {
                best = _valueOf[node];
                length = i + 1 - first;
            }
        }

        value = best < 0 ? default! : _values[best];
        return best >= 0;
    }

    /// <summary>The slot of an edge: its own, or the free one where it belongs.</summary>
    private int SlotOf(ulong edge)
    {
        int slot = (int)(edge >>> 32) & _mask;
        while (_edges[slot] != edge && _edges[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    // Never 0, which marks a free slot.
    private static ulong EdgeOf(int node, ulong key)
    {
        ulong edge = (key ^ ((ulong)(uint)node * Spread)) * Spread;
        return (edge ^ (edge >>> 32)) | 1;
    }
}
