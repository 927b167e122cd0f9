using Extraction.Text;

namespace Extraction.Datasets;

/// <summary>
/// Converts places in one text from UTF-16 code units to Unicode code points. The two differ by one for every surrogate pair before the
/// place, so the positions of the pairs are all it keeps. A lone surrogate counts as one code point, as it does where it is written as U+FFFD.
/// </summary>
internal sealed class CodePointIndex
{
    private readonly int[] _lowSurrogates;

    /// <summary>Scans the text once.</summary>
    public CodePointIndex(string text)
    {
        List<int> positions = [];
        int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        while (at >= 0)
        {
            if (at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                positions.Add(++at);
            }

            int next = text.AsSpan(at + 1).IndexOfAnyInRange('\uD800', '\uDBFF');
            at = next < 0 ? -1 : at + 1 + next;
        }

        _lowSurrogates = [.. positions];
        Count = text.Length - _lowSurrogates.Length;
    }

    /// <summary>How many code points the whole text has.</summary>
    public int Count { get; }

    /// <summary>The same place in code points.</summary>
    public CodePointSpan Convert(TextSpan span) => new(Convert(span.Start), Convert(span.End));

    private int Convert(int position)
    {
        int pairs = Array.BinarySearch(_lowSurrogates, position);
        return position - (pairs < 0 ? ~pairs : pairs);
    }
}
