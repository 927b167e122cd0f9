using System.Runtime.InteropServices;

namespace Extraction.Training;

/// <summary>Numbers the features of the training data in the order in which they are met.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = new(1 << 22);

    /// <summary>Number of features.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a feature, a new one for a key not met before.</summary>
    public int NumberOf(uint key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool known);
        if (!known)
        {
            number = _numbers.Count - 1;
        }

        return number;
    }

    /// <summary>The keys by number.</summary>
    public uint[] Keys()
    {
        uint[] keys = new uint[_numbers.Count];
        foreach ((uint key, int number) in _numbers)
        {
            keys[number] = key;
        }

        return keys;
    }
}
