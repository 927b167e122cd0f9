using Extraction.Articles;

namespace Extraction.Figures.Parties;

/// <summary>
/// The line that a position lies in, and the field that its label names: "Estimated Casualties: 88 total (US 23; CS 65)".
/// Asked in text order; each line is looked at once.
/// </summary>
internal struct LabelledLine(string text)
{
    private const int LongestLabel = 40;

    private int _start = -1;
    private int _end = -1;

    /// <summary>Index behind the line's last character.</summary>
    public readonly int End => _end;

    /// <summary>Index of the line's first character.</summary>
    public readonly int Start => _start;

    /// <summary>Strength or casualties where the label says so; otherwise <see cref="InfoboxField.Other"/>.</summary>
    public InfoboxField Field { get; private set; }

    /// <summary>Moves to the line of a position.</summary>
    /// <param name="position">A position at or behind the one asked before.</param>
    public void MoveTo(int position)
    {
        if (position < _end)
        {
            return;
        }

        int from = Math.Max(_end, 0);
        int offset = text.AsSpan(from, position - from).LastIndexOf('\n');
        _start = offset < 0 ? from : from + offset + 1;
        int end = text.IndexOf('\n', position);
        _end = end < 0 ? text.Length : end;
        Field = FieldOf(text.AsSpan(_start, Math.Min(LongestLabel, _end - _start)));
    }

    private static InfoboxField FieldOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        ReadOnlySpan<char> label = colon < 0 ? default : line[..colon];
        if (label.Contains("casualties", StringComparison.OrdinalIgnoreCase)
            || label.Contains("losses", StringComparison.OrdinalIgnoreCase))
        {
            return InfoboxField.Casualties;
        }

        bool strength = label.Contains("forces", StringComparison.OrdinalIgnoreCase)
            || label.Contains("strength", StringComparison.OrdinalIgnoreCase)
            || label.Contains("troops engaged", StringComparison.OrdinalIgnoreCase);
        return strength ? InfoboxField.Strength : InfoboxField.Other;
    }
}
