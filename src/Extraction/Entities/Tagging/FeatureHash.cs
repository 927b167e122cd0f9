namespace Extraction.Entities.Tagging;

/// <summary>
/// Hashes of words and features. They are stored in the model, so they are spelled out here and never those of the runtime.
/// </summary>
internal static class FeatureHash
{
    /// <summary>The hash of no character, before <see cref="Finish"/>.</summary>
    public const ulong Start = Seed;

    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong WordFactor = 0x00000100000001B3;
    private const ulong MixFactor = 0xD6E8FEB86659FD93;

    /// <summary>Hash of a word's characters, one by one (FNV-1a over UTF-16 code units, then mixed).</summary>
    public static ulong Word(ReadOnlySpan<char> word)
    {
        ulong hash = Start;
        foreach (char c in word)
        {
            hash = Extend(hash, c);
        }

        return Finish(hash);
    }

    /// <summary>One more character of a word whose hash is not finished.</summary>
    public static ulong Extend(ulong hash, char c) => (hash ^ c) * WordFactor;

    /// <summary>The hash of a word from that of all its characters.</summary>
    public static ulong Finish(ulong hash) => Mix(hash);

    /// <summary>Ordered combination of two hashes.</summary>
    public static ulong Combine(ulong first, ulong second) => Mix((first * MixFactor) + second + Seed);

    /// <summary>The key of a feature in the weight table.</summary>
    /// <param name="template">Number of the template.</param>
    /// <param name="value">What the template read.</param>
    /// <returns>32 bits; among 10⁵ rows one unseen feature in 10⁴ hits a foreign row, in training as at run time.</returns>
    public static uint Key(int template, ulong value) => (uint)(Mix(value + ((ulong)template * Seed)) >> 32);

    private static ulong Mix(ulong value)
    {
        value ^= value >> 32;
        value *= MixFactor;
        value ^= value >> 29;
        value *= MixFactor;
        return value ^ (value >> 32);
    }
}
