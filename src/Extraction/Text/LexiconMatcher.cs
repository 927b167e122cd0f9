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
    private const int Leaf = -1;

    private readonly LexiconCasing _casing;
    private readonly Edge[] _edges;
    private readonly TValue[] _values;

    /// <summary>Builds the lexicon. Of phrases that count as equal the first wins.</summary>
    /// <param name="phrases">The phrases, each with its value; tokenized as the articles are.</param>
    /// <param name="casing">How letters are compared.</param>
    public LexiconMatcher(IEnumerable<KeyValuePair<string, TValue>> phrases, LexiconCasing casing)
    {
        _casing = casing;
        var edges = new Dictionary<ulong, int>();
        var valueOf = new List<int> { -1 };
        var goesOn = new List<bool> { false };
        var values = new List<TValue>();
        foreach ((string phrase, TValue value) in phrases)
        {
            int node = 0;
            foreach (Token token in Tokenizer.Read(phrase, new TextSpan(0, phrase.Length)))
            {
                ulong edge = EdgeOf(node, TokenKeys.Of(token.In(phrase), token.Casing, casing));
                goesOn[node] = true;
                if (!edges.TryGetValue(edge, out node))
                {
                    node = valueOf.Count;
                    edges.Add(edge, node);
                    valueOf.Add(-1);
                    goesOn.Add(false);
                }
            }

            if (node > 0 && valueOf[node] < 0)
            {
                valueOf[node] = values.Count;
                values.Add(value);
            }
        }

        _edges = new Edge[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, edges.Count * 2))];
        _values = [.. values];
        foreach ((ulong key, int target) in edges)
        {
            _edges[SlotOf(key)] = new Edge(key, goesOn[target] ? target : Leaf, valueOf[target]);
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
        for (int i = first; i < limit && node != Leaf; i++)
        {
            ulong key = EdgeOf(node, keys[i]);
            ref readonly Edge edge = ref _edges[SlotOf(key)];
            if (edge.Key != key)
            {
                break;
            }

            node = edge.Target;
            if (edge.Value >= 0)
            {
                best = edge.Value;
                length = i + 1 - first;
            }
        }

        value = best < 0 ? default! : _values[best];
        return best >= 0;
    }

    /// <summary>The slot of an edge: its own, or the free one where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        int mask = _edges.Length - 1;
        int slot = (int)(key >>> 32) & mask;
        while (_edges[slot].Key != key && _edges[slot].Key != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    // Never 0, which marks a free slot.
    private static ulong EdgeOf(int node, ulong key)
    {
        ulong edge = (key ^ ((ulong)(uint)node * Spread)) * Spread;
        return (edge ^ (edge >>> 32)) | 1;
    }

    /// <summary>One edge with all that a match reads of it in one place of memory.</summary>
    /// <param name="Key">What node and token make of it; 0 in a free slot.</param>
    /// <param name="Target">The node that it leads to, or <see cref="Leaf"/> where no phrase goes on.</param>
    /// <param name="Value">Index of the value of the phrase that ends there, or -1.</param>
    private readonly record struct Edge(ulong Key, int Target, int Value);
}
