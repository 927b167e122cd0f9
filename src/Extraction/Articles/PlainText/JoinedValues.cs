using System.Buffers;
using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Parts the values of one line: flags stand before each, and a table row whose columns were joined puts two figures or two nations side by side.</summary>
internal static class JoinedValues
{
    /// <summary>What stands between two figures of one value.</summary>
    private static readonly SearchValues<char> Links = SearchValues.Create(",;:()[]/–-—+&");

    private static readonly string[] LinkWords =
        [" and ", " or ", " to ", " of ", " plus ", " including ", " with ", " in ", " on ", " for ", " from ", " at ", " by ", " against ", " per "];

    /// <summary>The values of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The line, without its label.</param>
    /// <param name="field">The field that it belongs to.</param>
    /// <returns>Each value, trimmed, and whether a flag stood before it.</returns>
    public static List<(TextSpan Value, bool Flagged)> Split(string text, TextSpan span, InfoboxField field)
    {
        var values = new List<(TextSpan, bool)>();
        int start = span.Start;
        bool flagged = false;
        int position = span.Start;
        while (position < span.End)
        {
            int flag = AtWordStart(text, position, span.Start) ? ImageSize.LengthAt(text.AsSpan(position, span.End - position)) : 0;
            if (flag == 0)
            {
                position++;
                continue;
            }

            Add(values, text, start, position, flagged, field);
            flagged = true;
            position += flag;
            start = position;
        }

        Add(values, text, start, span.End, flagged, field);
        return values;
    }

    private static bool AtWordStart(string text, int position, int floor) =>
        char.IsAsciiDigit(text[position]) && (position == floor || text[position - 1] == ' ');

    private static void Add(List<(TextSpan, bool)> values, string text, int start, int end, bool flagged, InfoboxField field)
    {
        ReadOnlySpan<char> value = text.AsSpan(start, end - start);
        start += value.Length - value.TrimStart().Length;
        value = value.Trim();
        if (value.IsEmpty)
        {
            return;
        }

        int second = field switch
        {
            InfoboxField.Strength or InfoboxField.Casualties => SecondFigure(value),
            InfoboxField.Belligerent => SecondNation(value),
            _ => 0,
        };
        if (second > 0)
        {
            values.Add((new TextSpan(start, value[..second].TrimEnd().Length), flagged));
            values.Add((new TextSpan(start + second, value.Length - second), false));
            return;
        }

        values.Add((new TextSpan(start, value.Length), flagged));
    }

    /// <summary>Where a second figure stands without anything that ties it to the first: <c>658,000 814,000</c>, <c>27 U-boats 42 ships</c>.</summary>
    private static int SecondFigure(ReadOnlySpan<char> value)
    {
        int first = value.IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return 0;
        }

        int behind = first + FigureLine.FigureLength(value[first..]);
        int digit = value[behind..].IndexOfAnyInRange('0', '9');
        if (digit <= 0)
        {
            return 0;
        }

        int second = behind + digit;
        ReadOnlySpan<char> between = value[behind..second];
        bool apart = between[0] == ' ' && between[^1] == ' ' && between.IndexOfAny(Links) < 0 && FigureLine.IsFigure(value[second..]) && !HoldsLinkWord(between);
        bool big = FigureLine.FigureLength(value[second..]) > 0 && !IsYear(value[second..]);
        return apart && big ? second : 0;
    }

    private static bool IsYear(ReadOnlySpan<char> figure) => FigureLine.FigureLength(figure) == 4 && figure[0] is '1' or '2' && !figure[..4].Contains(',');

    private static bool HoldsLinkWord(ReadOnlySpan<char> between)
    {
        foreach (string word in LinkWords)
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a second nation stands behind a first with nothing but a blank between them.</summary>
    private static int SecondNation(ReadOnlySpan<char> value) =>
        NationNames.Find(value) is [{ Span: { Start: 0 } first }, { Span: var second }] && second.Start == first.End + 1 && second.End == value.Length ? second.Start : 0;
}
