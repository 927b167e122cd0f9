namespace Extraction.Entities.Tagging;

/// <summary>Collects the keys of the features of one token or name.</summary>
internal ref struct FeatureSink(Span<uint> keys)
{
    private readonly Span<uint> _keys = keys;

    /// <summary>Number of keys so far.</summary>
    public int Count { get; private set; }

    /// <summary>The keys so far.</summary>
    public readonly Span<uint> Keys => _keys[..Count];

    /// <summary>Adds a feature; beyond the room of the buffer nothing is added.</summary>
    public void Add(int template, ulong value)
    {
        if ((uint)Count < (uint)_keys.Length)
        {
            _keys[Count++] = FeatureHash.Key(template, value);
        }
    }

    /// <summary>Adds a feature of two values.</summary>
    public void Add(int template, ulong first, ulong second) => Add(template, FeatureHash.Combine(first, second));

    /// <summary>Adds one feature for each bit that is set.</summary>
    public void AddBits(int template, uint bits)
    {
        while (bits != 0)
        {
            Add(template, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits));
            bits &= bits - 1;
        }
    }
}
