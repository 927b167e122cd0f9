namespace Extraction.Text;

/// <summary>A half-open range of UTF-16 code units, <c>[Start, End)</c>, in the text of one article.</summary>
/// <param name="Start">Index of the first code unit, 0-based.</param>
/// <param name="Length">Number of code units; 0 for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True when the span holds no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">Index of the first code unit.</param>
    /// <param name="end">Index just behind the last code unit; not below <paramref name="start"/>.</param>
    /// <returns>The span between the two.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>True when <paramref name="position"/> is one of the span's code units.</summary>
    /// <param name="position">An index into the text.</param>
    /// <returns>Whether the index lies in the span.</returns>
    public bool Contains(int position) => (uint)(position - Start) < (uint)Length;

    /// <summary>True when all of <paramref name="other"/> lies inside this span.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>Whether this span holds the other.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>Whether the spans overlap.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The quoted text of the span, without a copy.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <returns>The characters of the span.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The quoted text of the span as a string of its own.</summary>
    /// <param name="text">The text that the span counts in.</param>
    /// <returns>A new string with the characters of the span.</returns>
    public string Quote(string text) => text.Substring(Start, Length);
}
