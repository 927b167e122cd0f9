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
            int digits = DigitGroups.CountDigits(text, position + markLength, limit);
            if (length + 1 + digits >= LongestLiteral)
            {
                return false;
            }

            buffer[length++] = '.';
            text.AsSpan(position + markLength, digits).CopyTo(buffer[length..]);
            length += digits;
            position += markLength + digits;
            hasDecimals = true;
            if (ChainGoesOn(text, position, limit))
            {
                return false; // 192.168.1.2, 3.4.1, 12.05.1944
            }
        }

        if (length == 0 || !double.TryParse(buffer[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out double value))
        {
            return false;
        }

        int behind = ExponentReader.Read(text, position, limit, ref value);
        literal = new Literal(behind, value, integerDigits, grouped, hasDecimals || behind > position);
        return true;
    }

    private static int ReadInteger(string text, int start, int limit, Span<char> buffer, ref int length, out bool grouped)
    {
        grouped = false;
        int run = DigitGroups.CountDigits(text, start, limit);
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

        int end = DigitGroups.GroupsEnd(text, position, limit, run);
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

    /// <summary>Whether another point with digits follows: "192.168.1.2", "1 . 2 . 3".</summary>
    private static bool ChainGoesOn(string text, int position, int limit)
    {
        int length = position + 1 < limit && text[position] is '.' ? 1 : TokenizedMark.Length(text, position, limit, '.');
        return length > 0 && position + length < limit && char.IsAsciiDigit(text[position + length]);
    }

    /// <summary>The length of the decimal mark at a position; 0 when there is none.</summary>
    private static int DecimalMarkLength(string text, int start, int position, int limit, bool grouped)
    {
        if (position + 1 >= limit)
        {
            return 0;
        }

        char mark = text[position];
        int digits = DigitGroups.CountDigits(text, position + 1, limit);
        if (digits == 0)
        {
            // The sentence would have ended at a spaced point that is no decimal one.
            int length = TokenizedMark.Length(text, position, limit, '.');
            return length > 1 && DigitGroups.CountDigits(text, position + length, limit) > 0 ? length : 0;
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
}
