using System.Numerics;

namespace Extraction.Entities.Tagging;

/// <summary>
/// Finds the place of a 32-bit key, read-only once built. A key's lower bits name a slot; the slots that are taken are marked in a bit
/// set that counts them as it goes, so that the number of marks before a slot is the place of its key, and its upper bits, kept at
/// that place, tell it from others with the same slot. Bits and upper bits of all weights stay in the processor's second cache.
/// </summary>
internal sealed class KeyTable
{
    private const int Missing = -1;
    private const int SlotsForKey = 8;
    private const int LeastSlots = 1 << (KeyBits - UpperBits);
    private const int KeyBits = 32;
    private const int UpperBits = 16;

    private readonly Marks[] _marks;
    private readonly ushort[] _upper;
    private readonly int _shift;

    // A slot has place for one key; the few that find theirs taken are in a table of their own, with the places behind all others.
    private readonly KeyTable? _crowded;

    /// <summary>Builds the table of distinct keys.</summary>
    /// <param name="keys">The keys in any order.</param>
    /// <param name="places">Receives the place of each: from 0 on, each place once.</param>
    public KeyTable(ReadOnlySpan<uint> keys, out int[] places)
    {
        Count = keys.Length;
        uint slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys.Length * SlotsForKey, LeastSlots));
        _shift = BitOperations.Log2(slots);
        _marks = new Marks[slots / Marks.Size];
        foreach (uint key in keys)
        {
            _marks[WordOf(key)].Bits |= 1ul << (int)(key % Marks.Size);
        }

        int taken = 0;
        foreach (ref Marks marks in _marks.AsSpan())
        {
            marks.Before = taken;
            taken += BitOperations.PopCount(marks.Bits);
        }

        // One more, so that the place of a slot behind all marks can be read too.
        _upper = new ushort[taken + 1];
        places = new int[keys.Length];
        _crowded = Settle(keys, places);
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; }

    /// <summary>The place of a key, or -1.</summary>
    public int Find(uint key)
    {
        ref readonly Marks marks = ref _marks[WordOf(key)];
        int place = marks.PlaceOf(key);
        return marks.Has(key) == 0 ? Missing : _upper[place] == key >> _shift ? place : FindCrowded(key);
    }

    /// <summary>Finds many keys, without a branch, so that the memory that one waits for comes while the next are sought.</summary>
    /// <param name="keys">The keys; receives in front the places of those that the table holds.</param>
    /// <returns>How many it holds.</returns>
    public int FindAll(Span<uint> keys)
    {
        int found = 0;
        foreach (uint key in keys)
        {
            ref readonly Marks marks = ref _marks[WordOf(key)];
            int place = marks.PlaceOf(key);
            int marked = marks.Has(key);
            int same = _upper[place] == key >> _shift ? 1 : 0;
            if (marked > same)
            {
                place = FindCrowded(key);
                same = place < 0 ? 0 : 1;
            }

            keys[found] = (uint)place;
            found += marked & same;
        }

        return found;
    }

    private int WordOf(uint key) => (int)((key & ((1u << _shift) - 1)) / Marks.Size);

    private int FindCrowded(uint key) =>
        _crowded is not null && _crowded.Find(key) is int place and not Missing ? _upper.Length - 1 + place : Missing;

    private KeyTable? Settle(ReadOnlySpan<uint> keys, int[] places)
    {
        int slots = _upper.Length - 1;
        bool[] settled = new bool[slots];
        List<int> crowded = [];
        for (int i = 0; i < keys.Length; i++)
        {
            places[i] = _marks[WordOf(keys[i])].PlaceOf(keys[i]);
            if (settled[places[i]])
            {
                crowded.Add(i);
                continue;
            }

            settled[places[i]] = true;
            _upper[places[i]] = (ushort)(keys[i] >> _shift);
        }

        if (crowded.Count == 0)
        {
            return null;
        }

        uint[] rest = new uint[crowded.Count];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = keys[crowded[i]];
        }

        KeyTable table = new(rest, out int[] behind);
        for (int i = 0; i < rest.Length; i++)
        {
            places[crowded[i]] = slots + behind[i];
        }

        return table;
    }

    /// <summary>The marks of 64 slots and the number of marks before them.</summary>
    private struct Marks
    {
        public const int Size = 64;

        public ulong Bits;
        public int Before;

        public readonly int Has(uint key) => (int)(Bits >> (int)(key % Size)) & 1;

        public readonly int PlaceOf(uint key) => Before + BitOperations.PopCount(Bits & ((1ul << (int)(key % Size)) - 1));
    }
}
