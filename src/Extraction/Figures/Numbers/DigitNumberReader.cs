using Extraction.Text;

namespace Extraction.Figures.Numbers;

/// <summary>Reads a number that begins with a digit, with its sign, fraction, scale and what is glued to it.</summary>
internal static class DigitNumberReader
{
    private const int LargestDenominator = 100;

    /// <summary>Reads the number at a token.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="start">Where the digits, or the point before them, begin.</param>
    /// <param name="number">The number; of form <see cref="NumberForm.Unread"/> when the digits make none.</param>
    /// <returns>Always true: digits are consumed in any case.</returns>
    public static bool TryRead(in TokenWindow window, int i, int start, out NumberMatch number)
    {
        if (!DigitReader.TryRead(window.Text, start, window.End, out DigitReader.Literal literal))
        {
            number = NumberMatches.Of(window, i, ChainEnd(window, i), double.NaN, NumberForm.Unread);
            return true;
        }

        number = new NumberMatch
        {
            Start = start,
            End = literal.End,
            FirstToken = i,
            EndToken = window.TokenFrom(literal.End, i),
            Value = literal.Value,
            Scale = 1,
            Form = NumberForm.Digits,
            IntegerDigits = (byte)literal.IntegerDigits,
            Grouped = literal.Grouped,
            Decimal = literal.Decimal,
        };
        TakeSign(window, ref number);
        int last = number.EndToken - 1;
        if (window[last].End > literal.End)
        {
            ReadTail(window, last, ref number);
            return true;
        }

        ReadFraction(window, ref number);
        ReadScale(window, ref number);
        return true;
    }

    /// <summary>The digits, points and dashes of an address or a version, up to the next blank.</summary>
    private static int ChainEnd(in TokenWindow window, int i)
    {
        int end = i + 1;
        while (window.TouchesPrevious(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>A minus that stands free on its left: " -5", "(−5", "$-5"; one blank may follow it at the beginning of a text.</summary>
    private static void TakeSign(in TokenWindow window, ref NumberMatch number)
    {
        int sign = number.FirstToken - 1;
        bool word = window.Word(sign) is "minus" or "negative" && window.Word(sign - 1) is not ("or" or "-");
        if (sign < 0 || (!word && window.Word(sign) is not ("-" or "\u2212")))
        {
            return;
        }

        bool touches = word || window.TouchesPrevious(number.FirstToken);
        bool free = word || (!window.TouchesPrevious(sign) && !(sign > 0 && window[sign - 1].Kind == TokenKind.Number)) || window.Word(sign - 1) is "(" or "[" or "$" or "=" or "~";
        if (free && (touches || sign == 0))
        {
            number.Value = -number.Value;
            number.Start = window[sign].Start;
            number.FirstToken = sign;
        }
    }

    /// <summary>What is glued to the digits: an ordinal's ending, a scale, or something that a later stage knows or rejects.</summary>
    private static void ReadTail(in TokenWindow window, int last, ref NumberMatch number)
    {
        ReadOnlySpan<char> tail = window.Text.AsSpan(number.End, window[last].End - number.End);
        if (!number.Decimal && tail is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
        {
            number.Form = NumberForm.Ordinal;
            number.End = window[last].End;
        }
        else if (NumberLexicon.TryFindScale(tail, out ScaleMark mark) && (mark.Place != ScalePlace.Money
            || HasCurrencyBefore(window, number.FirstToken)))
        {
            number.Value = Scaled.Multiply(number.Value, mark.Value);
            number.Scale = mark.Value;
            number.End = window[last].End;
        }
        else
        {
            number.HasTail = true;
        }
    }

    /// <summary>"1½", "10 1/2", "3/4".</summary>
    private static void ReadFraction(in TokenWindow window, ref NumberMatch number)
    {
        int next = number.EndToken;
        if (UnicodeFraction.TryGetValue(window.Word(next), out double part) && (window.TouchesPrevious(next)
            || window[next].Start == number.End + 1))
        {
            Extend(window, ref number, next + 1, number.Value < 0 ? number.Value - part : number.Value + part);
            number.Decimal = true;
            return;
        }

        if (number.Decimal || number.Grouped)
        {
            return;
        }

        if (TrySlash(window, next - 1, out double whole, out int end))
        {
            Extend(window, ref number, end, number.Value < 0 ? -whole : whole);
            number.Form = NumberForm.Fraction;
            number.Decimal = true;
        }
        else if (next < window.Count && window[next].Kind == TokenKind.Number && !window.BeginsLine(next)
            && TrySlash(window, next, out part, out end) && part < 1)
        {
            Extend(window, ref number, end, number.Value < 0 ? number.Value - part : number.Value + part);
            number.Decimal = true;
        }
        else if (window.Word(next) is "and" or "-" && window.Word(number.FirstToken - 1) is not "between"
            && FractionReader.TryReadAndPart(window, next, out part, out end))
        {
            Extend(window, ref number, end, number.Value + part); // "14 and a half"
            number.Decimal = true;
        }
    }

    /// <summary>Two small integers with a slash between them and nothing else that a date or a path would have.</summary>
    private static bool TrySlash(in TokenWindow window, int numerator, out double value, out int end)
    {
        value = 0;
        end = numerator + 3;
        bool shape = window.Word(numerator + 1) is "/" or "\u2044"
            && numerator + 2 < window.Count && window.TouchesPrevious(numerator + 1) == window.TouchesPrevious(numerator + 2)
            && !(window.TouchesPrevious(end) && window.Word(end) is "/")
            && !(window.TouchesPrevious(numerator) && window.Word(numerator - 1) is "/");
        if (!shape || !TrySmallInteger(window.Word(numerator), out int above)
            || !TrySmallInteger(window.Word(numerator + 2), out int below))
        {
            return false;
        }

        // "9/11", "24/7" and other dates and names: a measure's fraction is proper and its denominator a usual one.
        bool usual = below is >= 2 and <= 10 or 12 or 16 or 20 or 32 or 64 or LargestDenominator;
        value = (double)above / Math.Max(below, 1);
        return usual && above < below;
    }

    private static bool TrySmallInteger(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return word.Length is > 0 and <= 3
            && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out value);
    }

    /// <summary>"1.5 M users", "1,200.5 M": a capital M behind a blank is no metre, and a decimal before it no name.</summary>
    private static bool IsSpacedMillion(in TokenWindow window, in NumberMatch number)
    {
        int next = number.EndToken + 1;
        return number.Decimal && window.Word(number.EndToken) is "M" && window[number.EndToken].Start == number.End + 1
            && (ClosesBehind(window, next) || Counting.NounLexicon.LooksPlural(window.Word(next)));
    }

    private static void ReadScale(in TokenWindow window, ref NumberMatch number)
    {
        const double Million = 1e6;
        if (IsSpacedMillion(window, number))
        {
            Extend(window, ref number, number.EndToken + 1, Scaled.Multiply(number.Value, Million));
            number.Scale = Million;
            return;
        }

        double value = number.Value;
        int end = ScaleReader.Read(window, number.EndToken, HasCurrencyBefore(window, number.FirstToken), ref value,
            out double scale);
        if (end == number.EndToken)
        {
            return;
        }

        Extend(window, ref number, end, value);
        number.Scale = scale;
        ReadSmallerParts(window, ref number);
        if (FractionReader.TryReadAndPart(window, number.EndToken, out double part, out end))
        {
            Extend(window, ref number, end, number.Value + (part * scale));
            number.Scale = 1;
        }
    }

    /// <summary>"4 thousand 3 hundred and 21": each part smaller than the scale before it.</summary>
    private static void ReadSmallerParts(in TokenWindow window, ref NumberMatch number)
    {
        double room = number.Scale;
        while (room >= 100)
        {
            bool and = window.Is(number.EndToken, "and") && !window.Is(number.FirstToken - 1, "between");
            int at = and ? number.EndToken + 1 : number.EndToken;
            if (and && SpelledReader.TryRead(window, at, out SpelledReader.Cardinal spelled) && spelled.Value < room
                && (room == 100 || ClosesBehind(window, spelled.End)))
            {
                Extend(window, ref number, spelled.End, number.Value + spelled.Value); // "3 hundred and one", "6 crore and two hundred"
                number.Scale = 1;
                return;
            }

            if (at >= window.Count || window.BeginsLine(at) || window[at].Kind != TokenKind.Number
                || !TrySmallInteger(window.Word(at), out int digits))
            {
                return;
            }

            double part = digits;
            int end = ScaleReader.Read(window, at + 1, false, ref part, out double scale);
            bool belongs = part > 0 && part < room && (scale > 1 ? !and : and && room == 100);
            if (!belongs)
            {
                return;
            }

            Extend(window, ref number, end, number.Value + part);
            number.Scale = 1;
            room = scale;
        }
    }

    private static bool ClosesBehind(in TokenWindow window, int end) =>
        end >= window.Count || window[end].Kind == TokenKind.Punctuation;

    private static bool HasCurrencyBefore(in TokenWindow window, int first) =>
        window.Word(first - 1) is [char mark]
            && char.GetUnicodeCategory(mark) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static void Extend(in TokenWindow window, ref NumberMatch number, int end, double value)
    {
        number.Value = value;
        number.EndToken = end;
        number.End = window[end - 1].End;
    }
}
