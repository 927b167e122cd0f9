using System.Globalization;

namespace Extraction.Figures.Numbers;

/// <summary>Reads what raises a number to a power: "2e3", "1.6×10^-19", "3 x 10⁶", "1.1^23".</summary>
internal static class ExponentReader
{
    private const int LongestLiteral = 64;

    public static int Read(string text, int position, int limit, ref double value)
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
            && double.TryParse(literal[..(length + written)], NumberStyles.Float, CultureInfo.InvariantCulture,
                out double product)
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

    private static bool IsSuperscript(char mark) => mark is '\u2070' or '\u00B9' or '\u00B2' or '\u00B3'
        or (>= '\u2074' and <= '\u2079');

    private static int SuperscriptValue(char mark) => mark switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        _ => mark - '\u2070',
    };

    private static int SkipBlank(string text, int position, int limit) =>
        position < limit && Marks.IsInlineBlank(text[position]) ? position + 1 : position;
}
