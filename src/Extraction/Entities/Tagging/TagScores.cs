using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Extraction.Entities.Tagging;

/// <summary>The scores of sixteen labels; the seventeenth, outside, is always 0 and the others are relative to it.</summary>
internal struct TagScores
{
    /// <summary>Number of labels that have a score.</summary>
    public const int Width = 16;

    private Vector256<int> _low;
    private Vector256<int> _high;

    /// <summary>Adds one row of weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref readonly short row)
    {
        Vector256<short> weights = Vector256.LoadUnsafe(in row);
        _low += Vector256.WidenLower(weights);
        _high += Vector256.WidenUpper(weights);
    }

    /// <summary>Adds the scores of other features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in TagScores other)
    {
        _low += other._low;
        _high += other._high;
    }

    /// <summary>Writes the scores out, at least <see cref="Width"/> of them.</summary>
    public readonly void CopyTo(Span<int> scores)
    {
        _low.CopyTo(scores);
        _high.CopyTo(scores[Vector256<int>.Count..]);
    }
}
