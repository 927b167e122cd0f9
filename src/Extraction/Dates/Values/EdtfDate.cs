namespace Extraction.Dates.Values;

/// <summary>Reads one date of EDTF: the part of the grammar between slashes.</summary>
internal static class EdtfDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The date with its mark.</param>
    /// <param name="value">Its bounds; both null when digits of the year's thousands are unknown.</param>
    /// <returns>False when it is not valid.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        bool marked = text.Length > 0 && text[^1] is '?' or '~' or '%';
        ReadOnlySpan<char> body = marked ? text[..^1] : text;
        if (body.Length > 0 && body[0] == 'Y')
        {
            return TryParseLongYear(body[1..], out value);
        }

        bool negative = body.Length > 0 && body[0] == '-';
        ReadOnlySpan<char> rest = negative ? body[1..] : body;
        if (rest.Length < 4 || !TryParseYear(rest[..4], negative, out int first, out int last, out bool known))
        {
            return false;
        }

        bool masked = rest.Contains('X');
        if (masked && (marked || (negative && !known)))
        {
            return false;
        }

        rest = rest[4..];
        return rest.Length switch
        {
            0 => known ? Set(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31), out value) : false,
            3 => TryParseMonth(rest, first, last, known, out value),
            6 => TryParseDay(rest, first, last, known, out value),
            _ => false,
        };
    }

    /// <summary>Whether a valid date is a season, quarter or half: <c>1941-22</c>.</summary>
    public static bool IsSubYear(ReadOnlySpan<char> text)
    {
        int dash = text.LastIndexOf('-');
        return dash > 0 && text.Length - dash >= 3 && text[dash + 1] is >= '2' and <= '4' && text[(dash + 1)..].IndexOf('-') < 0
            && text[..dash].LastIndexOf('-') <= 0;
    }

    private static bool Set(CalendarDay min, CalendarDay max, out Edtf value)
    {
        value = new Edtf(min, max);
        return true;
    }

    /// <summary>Four digits; X from the right stands for any digit, so that <c>187X</c> is 1870 to 1879.</summary>
    private static bool TryParseYear(ReadOnlySpan<char> digits, bool negative, out int first, out int last, out bool known)
    {
        int masked = digits.Length - digits.TrimEnd('X').Length;
        first = 0;
        last = 0;
        known = masked < 4;
        foreach (char digit in digits[..^masked])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            first = (first * 10) + digit - '0';
        }

        last = first;
        for (int i = 0; i < masked; i++)
        {
            first *= 10;
            last = (last * 10) + 9;
        }

        (first, last) = negative ? (-last, -first) : (first, last);
        return !(negative && first == 0 && last == 0);
    }

    private static bool TryParseLongYear(ReadOnlySpan<char> digits, out Edtf value)
    {
        value = default;
        bool negative = digits.Length > 0 && digits[0] == '-';
        ReadOnlySpan<char> number = negative ? digits[1..] : digits;
        if (number.Length is < 5 or > 9 || number.IndexOfAnyExceptInRange('0', '9') >= 0 || number[0] == '0')
        {
            return false;
        }

        int year = 0;
        foreach (char digit in number)
        {
            year = (year * 10) + digit - '0';
        }

        year = negative ? -year : year;
        return Set(new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31), out value);
    }

    private static bool TryParseMonth(ReadOnlySpan<char> rest, int first, int last, bool known, out Edtf value)
    {
        value = default;
        if (rest is "-XX")
        {
            return known && Set(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31), out value);
        }

        if (!TryParseTwo(rest, out int code))
        {
            return false;
        }

        (int from, int to) = code switch
        {
            >= 1 and <= 12 => (code, code),
            >= 21 and <= 23 => ((3 * (code - 20)), (3 * (code - 20)) + 2),
            24 => (12, 14),
            >= 33 and <= 36 => ((3 * (code - 33)) + 1, (3 * (code - 33)) + 3),
            40 or 41 => ((6 * (code - 40)) + 1, (6 * (code - 40)) + 6),
            _ => (0, 0),
        };
        if (from == 0 || first != last)
        {
            // An unknown year says no bounds; a mask in the year with a month behind it is level 2 and not written here.
            return from is > 0 and <= 12 && code <= 12 && !known;
        }

        (int lastYear, int lastMonth) = to > 12 ? (last + 1, to - 12) : (last, to);
        return Set(new CalendarDay(first, from, 1), new CalendarDay(lastYear, lastMonth, CalendarDay.DaysInMonth(lastYear, lastMonth)), out value);
    }

    private static bool TryParseDay(ReadOnlySpan<char> rest, int first, int last, bool known, out Edtf value)
    {
        value = default;
        if (rest is "-XX-XX")
        {
            return known && Set(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31), out value);
        }

        if (!TryParseTwo(rest[..3], out int month) || month is < 1 or > 12)
        {
            return false;
        }

        if (rest[3..] is "-XX")
        {
            return known && first == last
                && Set(new CalendarDay(first, month, 1), new CalendarDay(first, month, CalendarDay.DaysInMonth(first, month)), out value);
        }

        if (!TryParseTwo(rest[3..], out int day) || day < 1 || day > CalendarDay.DaysInMonth(known ? first : 4, month))
        {
            return false;
        }

        return !known || (first == last && Set(new CalendarDay(first, month, day), new CalendarDay(first, month, day), out value));
    }

    private static bool TryParseTwo(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length != 3 || text[0] != '-' || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
        {
            return false;
        }

        value = ((text[1] - '0') * 10) + text[2] - '0';
        return true;
    }
}
