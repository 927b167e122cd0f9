using System.Numerics;

namespace Extraction.Entities.Lexicons;

/// <summary>
/// The traits of all listed words in one open-addressed table. A slot holds the upper 48 bits of a word's key beside its traits, so that a
/// look-up reads one place in memory; with some 60,000 words a stranger is taken for one of them once in 10¹⁴ times.
/// </summary>
internal sealed class TraitTable
{
    private const int TraitBits = 16;
    private const ulong TraitMask = (1UL << TraitBits) - 1;
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <summary>Builds the table.</summary>
    /// <param name="words">The keys of the words with their traits, none without any.</param>
    public TraitTable(Dictionary<ulong, WordTraits> words)
    {
        uint capacity = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, words.Count * 2));
        _slots = new ulong[capacity];
        _shift = 64 - BitOperations.Log2(capacity);
        foreach ((ulong key, WordTraits traits) in words)
        {
            _slots[SlotOf(key)] = (key & ~TraitMask) | (ulong)traits;
        }
    }

    /// <summary>The traits of a word.</summary>
    /// <param name="key">The word's key.</param>
    /// <returns>Its traits; none for a word that no list has.</returns>
    public WordTraits Of(ulong key) => (WordTraits)(_slots[SlotOf(key)] & TraitMask);

    /// <summary>The slot of a word: its own, or the free one where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        // A slot of a listed word has traits and is never 0.
        int slot = (int)((key * Spread) >>> _shift);
        while (_slots[slot] != 0 && ((_slots[slot] ^ key) & ~TraitMask) != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
