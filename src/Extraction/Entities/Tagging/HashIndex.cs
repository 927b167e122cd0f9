namespace Extraction.Entities.Tagging;

/// <summary>Numbers 64-bit hashes from 0 in the order in which they are met: open addressing, at most half full.</summary>
internal sealed class HashIndex
{
    private const int FirstSize = 64;

    private ulong[] _hashes = new ulong[FirstSize / 2];
    private int[] _slots = new int[FirstSize];

    /// <summary>How many hashes have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash, a new one for a hash not met before.</summary>
    public int NumberOf(ulong hash)
    {
        int slot = SlotOf(hash);
        if (_slots[slot] == 0)
        {
            if (Count == _hashes.Length)
            {
                Grow();
                slot = SlotOf(hash);
            }

            _hashes[Count++] = hash;
            _slots[slot] = Count;
        }

        return _slots[slot] - 1;
    }

    /// <summary>Forgets all hashes.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Count = 0;
    }

    /// <summary>The slot of a hash, or the free one where it belongs.</summary>
    private int SlotOf(ulong hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)hash & mask;
        while (_slots[slot] != 0 && _hashes[_slots[slot] - 1] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (int number = 0; number < Count; number++)
        {
            _slots[SlotOf(_hashes[number])] = number + 1;
        }
    }
}
