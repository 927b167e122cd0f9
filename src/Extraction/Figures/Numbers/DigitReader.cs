using System.Globalization;

namespace Extraction.Figures.Numbers;

/// <summary>
/// Reads a number in digits: groups by comma, apostrophe or blank (also the Indian 12,34,567), a decimal point or comma,
/// an exponent, a power. <see cref="NumberStyles.AllowThousands"/> is not used: it accepts "1,1.1".
/// </summary>
internal static class DigitReader
{
    private const int LongestLiteral = 64;

    /// <summary>What was read.</summary>
    /// <param name="End">Index behind the last character.</param>
    /// <param name="Value">The value.</param>
    /// <param name="IntegerDigits">Digits in front of the decimal mark.</param>
    /// <param name="Grouped">Whether digits are grouped.</param>
    /// <param name="Decimal">Whether there is a decimal part or an exponent.</param>
    internal readonly record struct Literal(int End, double Value, int IntegerDigits, bool Grouped, bool Decimal);

    /// <summary>Reads the longest number that begins at a digit, or at a point before one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the first digit or the leading point.</param>
    /// <param name="limit">Index behind the last character that may be read.</param>
    /// <param name="literal">The number.</param>
    /// <returns>False for what is no number: dotted chains (addresses, versions, dates) and endless runs of digits.</returns>
    public static bool TryRead(string text, int start, int limit, out Literal literal)
    {
        literal = default;
        Span<char> buffer = stackalloc char[LongestLiteral];
        int length = 0;
        int position = ReadInteger(text, start, limit, buffer, ref length, out bool grouped);
        if (position < 0)
        {
            return false;
        }

        int integerDigits = length;
        bool hasDecimals = false;
        int markLength = DecimalMarkLength(text, start, position, limit, grouped);
        if (markLength > 0)
        {
            int digits = CountDigits(text, position + markLength, limit);
            if (length + 1 + digits >= LongestLiteral)
            {
                return false;
            }

            buffer[length++] = '.';
            text.AsSpan(position + markLength, digits).CopyTo(buffer[length..]);
            length += digits;
            position += markLength + digits;
            hasDecimals = true;
            if (position + 1 < limit && text[position] is '.' && char.IsAsciiDigit(text[position + 1]))
            {
                return false; // 192.168.1.2, 3.4.1, 12.05.1944
            }
        }

        if (length == 0 || !double.TryParse(buffer[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return false;
        }

        int behind = ReadExponent(text, position, limit, ref value);
        literal = new Literal(behind, value, integerDigits, grouped, hasDecimals || behind > position);
        return true;
    }

    private static int ReadInteger(string text, int start, int limit, Span<char> buffer, ref int length, out bool grouped)
    {
        grouped = false;
        int run = CountDigits(text, start, limit);
        if (run > LongestLiteral / 2)
        {
            return -1;
        }

        text.AsSpan(start, run).CopyTo(buffer);
        length = run;
        int position = start + run;
        if (run is 0 or > 3 || (run > 1 && text[start] == '0'))
        {
            return position;
        }

        int end = GroupsEnd(text, position, limit, run);
        grouped = end > position;
        for (; position < end; position++)
        {
            if (char.IsAsciiDigit(text[position]))
            {
                if (length + 2 >= LongestLiteral)
                {
                    return -1;
                }

                buffer[length++] = text[position];
            }
        }

        return position;
    }

    /// <summary>Where the groups of three digits end that begin at a mark; the same index when there are none.</summary>
    private static int GroupsEnd(string text, int position, int limit, int firstRun)
    {
        if (position >= limit)
        {
            return position;
        }

        char mark = text[position];
        if (TokenizedMark.Length(text, position, limit, ',') is > 1 and int length)
        {
            return TokenizedGroupsEnd(text, position, limit, length);
        }

        if (mark is not (',' or '\'' or '\u2019') && !Marks.IsInlineBlank(mark))
        {
            return mark == '.' ? EuropeanGroupsEnd(text, position, limit) : position;
        }

        int end = position;
        while (end < limit && text[end] == mark)
        {
            int digits = CountDigits(text, end + 1, limit);
            bool indian = mark == ',' && digits == 2 && firstRun <= 2 && IsIndianTail(text, end, limit);
            if (digits != 3 && !indian)
            {
                break;
            }

            end += 1 + digits;
        }

        // "22,24,26": a list, not groups.
        bool listFollows = mark == ',' && end + 1 < limit && text[end] == ',' && char.IsAsciiDigit(text[end + 1]);
        return listFollows ? position : end;
    }

    /// <summary>"10 , 000" and "10 @,@ 000", as tokenized dumps have it.</summary>
    private static int TokenizedGroupsEnd(string text, int position, int limit, int length)
    {
        int end = position;
        while (TokenizedMark.Length(text, end, limit, ',') == length && CountDigits(text, end + length, limit) == 3)
        {
            end += length + 3;
        }

        return end;
    }

    /// <summary>12,34,567: pairs, then three digits at the end.</summary>
    private static bool IsIndianTail(string text, int position, int limit)
    {
        while (position < limit && text[position] == ',')
        {
            int digits = CountDigits(text, position + 1, limit);
            if (digits == 3)
            {
                return true;
            }

            if (digits != 2)
            {
                return false;
            }

            position += 3;
        }

        return false;
    }

    /// <summary>1.111,11 and 1.234.567: points as marks of groups, only where nothing else can be meant.</summary>
    private static int EuropeanGroupsEnd(string text, int position, int limit)
    {
        int end = position;
        int groups = 0;
        while (end < limit && text[end] == '.' && CountDigits(text, end + 1, limit) == 3)
        {
            end += 4;
            groups++;
        }

        bool decimalComma = end + 1 < limit && text[end] == ',' && CountDigits(text, end + 1, limit) is 1 or 2;
        bool chain = end < limit && text[end] == '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]);
        return groups > 0 && !chain && (groups > 1 || decimalComma) ? end : position;
    }

    /// <summary>The length of the decimal mark at a position; 0 when there is none.</summary>
    private static int DecimalMarkLength(string text, int start, int position, int limit, bool grouped)
    {
        if (position + 1 >= limit)
        {
            return 0;
        }

        char mark = text[position];
        int digits = CountDigits(text, position + 1, limit);
        if (digits == 0)
        {
            int length = TokenizedMark.Length(text, position, limit, '.');
            int behind = position + length + CountDigits(text, position + length, limit);
            return length > 1 && behind > position + length && (length == TokenizedMark.Escaped || TokenizedMark.IsMeasure(text, behind, limit)) ? length : 0;
        }

        if (mark is '.' or '\u00B7')
        {
            return 1;
        }

        // A decimal comma: one or two digits behind it and no list of numbers around it.
        bool pointsAsGroups = grouped && text.AsSpan(start, position - start).Contains('.');
        int end = position + 1 + digits;
        bool partOfList = (start >= 2 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2]))
            || (end + 1 < limit && text[end] == ',' && char.IsAsciiDigit(text[end + 1]));
        return mark == ',' && digits <= 2 && (!grouped || pointsAsGroups) && !partOfList ? 1 : 0;
    }

    private static int ReadExponent(string text, int position, int limit, ref double value)
    {
        if (position + 1 >= limit)
        {
            return position;
        }

        int at = position;
        bool powerOfTen = false;
        double factor = 10;
        if (text[at] is 'e' or 'E')
        {
            powerOfTen = true;
            at++;
        }
        else if (text[at] == '^')
        {
            factor = value;
            at++;
        }
        else if ((at = TimesTen(text, position, limit)) > position)
        {
            powerOfTen = true;
        }
        else
        {
            return position;
        }

        if (!TryReadSigned(text, at, limit, out int exponent, out int end))
        {
            return position;
        }

        value = powerOfTen ? TimesPowerOfTen(value, exponent) : Math.Pow(factor, exponent);
        return end;
    }

    /// <summary>Reads value and exponent as one literal: multiplying would round twice.</summary>
    private static double TimesPowerOfTen(double value, int exponent)
    {
        Span<char> literal = stackalloc char[LongestLiteral];
        return value.TryFormat(literal, out int length, "R", CultureInfo.InvariantCulture)
            && literal[length..].TryWrite(CultureInfo.InvariantCulture, $"E{exponent}", out int written)
            && double.TryParse(literal[..(length + written)], NumberStyles.Float, CultureInfo.InvariantCulture, out double product)
            && double.IsFinite(product)
            ? product
            : value;
    }

    /// <summary>The place of the exponent in "×10^6", "x 10⁶".</summary>
    private static int TimesTen(string text, int position, int limit)
    {
        int at = SkipBlank(text, position, limit);
        if (at >= limit || text[at] is not ('x' or '\u00D7'))
        {
            return position;
        }

        at = SkipBlank(text, at + 1, limit);
        if (at + 2 >= limit || text[at] != '1' || text[at + 1] != '0')
        {
            return position;
        }

        return text[at + 2] == '^' ? at + 3 : IsSuperscript(text[at + 2]) ? at + 2 : position;
    }

    private static bool TryReadSigned(string text, int start, int limit, out int exponent, out int end)
    {
        exponent = 0;
        int at = start;
        bool negative = false;
        if (at < limit && (text[at] is '+' or '-' or '\u2212' or '\u207B'))
        {
            negative = text[at] != '+';
            at++;
        }

        int first = at;
        while (at < limit && at < first + 3 && (char.IsAsciiDigit(text[at]) || IsSuperscript(text[at])))
        {
            exponent = (exponent * 10) + (char.IsAsciiDigit(text[at]) ? text[at] - '0' : SuperscriptValue(text[at]));
            at++;
        }

        end = at;
        exponent = negative ? -exponent : exponent;
        return at > first && (at >= limit || !char.IsAsciiLetterOrDigit(text[at]));
    }

    private static bool IsSuperscript(char mark) => mark is '\u2070' or '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2074' and <= '\u2079');

    private static int SuperscriptValue(char mark) => mark switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        _ => mark - '\u2070',
    };

    private static int SkipBlank(string text, int position, int limit) =>
        position < limit && Marks.IsInlineBlank(text[position]) ? position + 1 : position;

    private static int CountDigits(string text, int start, int limit)
    {
        int position = start;
        while (position < limit && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position - start;
    }
}
