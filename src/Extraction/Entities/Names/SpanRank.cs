namespace Extraction.Entities.Names;

/// <summary>Where a candidate stands among others: by the major number, then by the minor, then by its place in the list.</summary>
/// <param name="Major">Compared first; less goes first.</param>
/// <param name="Minor">Compared next.</param>
/// <param name="Index">Index of the candidate; no two have the same.</param>
internal readonly record struct SpanRank(ulong Major, ulong Minor, int Index) : IComparable<SpanRank>
{
    /// <inheritdoc/>
    public int CompareTo(SpanRank other)
    {
        int byMajor = Major.CompareTo(other.Major);
        int byMinor = byMajor != 0 ? byMajor : Minor.CompareTo(other.Minor);
        return byMinor != 0 ? byMinor : Index.CompareTo(other.Index);
    }
}
