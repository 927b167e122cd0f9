using System.Numerics;

namespace Extraction.Entities.Tagging;

/// <summary>Finds the row of a 32-bit key: open addressing with linear probing, at most half full, read-only once built.</summary>
internal sealed class KeyTable
{
    private const int Empty = -1;

    private readonly ulong[] _slots;
    private readonly uint _mask;

    /// <summary>Builds the table of distinct keys; the row of a key is its index.</summary>
    public KeyTable(ReadOnlySpan<uint> keys)
    {
        Count = keys.Length;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys.Length * 2, 16))];
        _mask = (uint)_slots.Length - 1;
        for (int row = 0; row < keys.Length; row++)
        {
            uint slot = keys[row] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = ((ulong)keys[row] << 32) | (uint)(row + 1);
        }
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; }

    /// <summary>The row of a key, or -1.</summary>
    public int Find(uint key)
    {
        uint slot = key & _mask;
        while (true)
        {
            ulong entry = _slots[slot];
            if ((uint)(entry >> 32) == key && entry != 0)
            {
                return (int)(uint)entry - 1;
            }

            if (entry == 0)
            {
                return Empty;
            }

            slot = (slot + 1) & _mask;
        }
    }
}
