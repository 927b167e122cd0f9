using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extraction.Entities.Tagging;

/// <summary>The weights of all features: one row of <see cref="TagScores.Width"/> 16-bit numbers for each key.</summary>
internal sealed class WeightTable
{
    // A row that begins at a multiple of its size lies in one cache line.
    private const int RowBytes = TagScores.Width * sizeof(short);

    private readonly KeyTable _keys;
    private readonly short[] _weights;
    private readonly int _first;

    /// <summary>Makes room for weights.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="places">Receives the place of each key's row, to be filled.</param>
    public WeightTable(ReadOnlySpan<uint> keys, out int[] places)
    {
        _keys = new KeyTable(keys, out places);
        _weights = GC.AllocateUninitializedArray<short>((keys.Length + 1) * TagScores.Width, pinned: true);
        nint misplaced = Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) % RowBytes;
        _first = (int)(RowBytes - misplaced) / sizeof(short) % TagScores.Width;
    }

    /// <summary>Number of rows.</summary>
    public int Count => _keys.Count;

    /// <summary>Arranges weights for look-up.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="rows">A row for each key, one behind the other.</param>
    public static WeightTable Of(ReadOnlySpan<uint> keys, ReadOnlySpan<short> rows)
    {
        WeightTable table = new(keys, out int[] places);
        for (int i = 0; i < places.Length; i++)
        {
            rows.Slice(i * TagScores.Width, TagScores.Width).CopyTo(table.RowAt(places[i]));
        }

        return table;
    }

    /// <summary>The weights at a place.</summary>
    public Span<short> RowAt(int place) => _weights.AsSpan(_first + (place * TagScores.Width), TagScores.Width);

    /// <summary>Adds the weights of features.</summary>
    /// <param name="features">Keys of the features; their order is lost.</param>
    /// <param name="scores">Receives the weights.</param>
    public void Add(Span<uint> features, ref TagScores scores)
    {
        Span<uint> places = features[.._keys.FindAll(features)];
        ref short first = ref _weights[_first];
        TagScores sum = scores;
        foreach (uint place in places)
        {
            sum.Add(in Unsafe.Add(ref first, (int)place * TagScores.Width));
        }

        scores = sum;
    }

    /// <summary>Sums up the first <see cref="NameTag.ClassCount"/> weights of features: those of the judge's labels.</summary>
    /// <param name="features">Keys of the features; their order is lost.</param>
    /// <returns>The sums.</returns>
    public Vector128<int> SumOfClasses(Span<uint> features)
    {
        Span<uint> places = features[.._keys.FindAll(features)];
        Vector128<int> sum = default;
        foreach (uint place in places)
        {
            ref short row = ref _weights[_first + ((int)place * TagScores.Width)];
            sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.As<short, long>(ref row)).AsInt16());
        }

        return sum;
    }
}
