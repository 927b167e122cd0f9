using System.Numerics;

namespace Extraction.Entities.Tagging;

/// <summary>Makes room in arrays that are used again and again.</summary>
internal static class Room
{
    /// <summary>Makes an array at least so long; what it held may be lost.</summary>
    public static void Make<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[BitOperations.RoundUpToPowerOf2((uint)length)];
        }
    }

    /// <summary>Makes an array at least so long and sets that much of it to zero.</summary>
    public static void MakeEmpty<T>(ref T[] array, int length)
    {
        Make(ref array, length);
        array.AsSpan(0, length).Clear();
    }

    /// <summary>Makes an array at least so long and keeps what it held.</summary>
    public static void Extend<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            Array.Resize(ref array, (int)BitOperations.RoundUpToPowerOf2((uint)length));
        }
    }
}
