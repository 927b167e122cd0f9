namespace Extraction.Dates.Values;

/// <summary>
/// A value in EDTF (ISO 8601-2:2019) with the first and last day that it allows. It is the only source of the bounds in the
/// tables, so that text and bounds cannot disagree.
/// </summary>
/// <param name="Min">First day, inclusive; null when the start is open or the year unknown.</param>
/// <param name="Max">Last day, inclusive; null when the end is open or the year unknown.</param>
internal readonly record struct Edtf(CalendarDay? Min, CalendarDay? Max)
{
    /// <summary>
    /// Reads the part of EDTF that this library writes: dates with unspecified digits, <c>?</c>, <c>~</c> and <c>%</c> behind them,
    /// seasons, quarters and halves, years beyond four digits, intervals with open ends, and sets of one open or closed stretch.
    /// </summary>
    /// <param name="text">The value.</param>
    /// <param name="value">Its bounds.</param>
    /// <returns>False when the text is not valid in this part of EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        if (text.Length > 2 && text[0] == '[' && text[^1] == ']')
        {
            return TryParseSet(text[1..^1], out value);
        }

        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return EdtfDate.TryParse(text, out value);
        }

        bool known = TryParseEnd(text[..slash], out Edtf first) & TryParseEnd(text[(slash + 1)..], out Edtf last);
        value = new Edtf(first.Min, last.Max);
        return known && (first.Min is not null || last.Max is not null);
    }

    /// <summary>One end of an interval; level 1 allows no season and no unknown year there.</summary>
    private static bool TryParseEnd(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        return text is ".." || (EdtfDate.TryParse(text, out value) && value.Min is not null && !EdtfDate.IsSubYear(text));
    }

    /// <summary>"One of": <c>..1927</c> or <c>-0488..</c>, ends included.</summary>
    private static bool TryParseSet(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        bool openStart = text.StartsWith("..");
        bool openEnd = text.EndsWith("..");
        if (openStart == openEnd || text.IndexOfAny("?~%") >= 0)
        {
            return false;
        }

        bool known = EdtfDate.TryParse(openStart ? text[2..] : text[..^2], out Edtf end);
        value = openStart ? new Edtf(null, end.Max) : new Edtf(end.Min, null);
        return known && end.Min is not null;
    }
}
