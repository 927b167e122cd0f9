using Extraction.Figures.Numbers;
using Extraction.Text;

namespace Extraction.Figures.Rejection;

/// <summary>Rejects numbers by the marks that touch them: designations, addresses, chains, coordinates, times of day, list numbers.</summary>
internal static class TouchingMarks
{
    /// <summary>T-34, #5, '39, %80, _2, @3.</summary>
    public static bool IsGluedLeft(in TokenWindow window, int before, in FigureDraft draft)
    {
        if (window.Is(before, '/') && window.Word(before - 1) is "f")
        {
            return true; // a lens of f / 4
        }

        int start = draft.Start;
        if (start == 0 || window[draft.FirstToken].Start < start) // the second: "USD115"
        {
            return false;
        }

        char touching = window.Text[start - 1];
        if (touching is '#' or '%' or '_' or '@' or '\\' or '=' || char.IsLetterOrDigit(touching))
        {
            return true;
        }

        if (touching is '\'' or '\u2019' or '\u2018')
        {
            return draft.Number.IntegerDigits == 2 && (start < 2 || !char.IsLetter(window.Text[start - 2]));
        }

        bool joins = touching is '-' or '\u2010' or '\u2011' or '/' or '.' || (touching == '\u2013'
            && window.TouchesPrevious(before));
        return joins && start >= 2 && before > 0 && !window.Is(before - 1, "magnitude") && !(window.Is(before - 1, "to")
            && window.IsDash(before - 2)) && window[before - 1].End == start - 1
            && window[before - 1].Kind is TokenKind.Word or TokenKind.Alphanumeric
                && NumberLexicon.Find(window.Word(before - 1)).Class == NumberWordClass.None;
    }

    /// <summary>46°10′N, 6.667°W, "46.167; -6.667".</summary>
    public static bool IsCoordinate(in TokenWindow window, in FigureDraft draft)
    {
        int end = draft.EndToken;
        bool behindMark = draft.FirstToken > 0 && window.TouchesPrevious(draft.FirstToken)
            && window.Word(draft.FirstToken - 1) is "°" or "º" or "′" or "\u2032";
        if (behindMark || window.Word(end) is "′" or "″")
        {
            return true;
        }

        if (window.Word(end) is "°" or "º")
        {
            return window.Word(end + 1) is "N" or "S" or "E" or "W" or "north" or "south" or "east" or "west"
                || SpeaksOfPlace(window, draft.FirstToken)
                || (window.TouchesPrevious(end + 1) && window[end + 1].Kind is TokenKind.Number or TokenKind.Alphanumeric);
        }

        bool pair = window.Is(end, ';') || (draft.FirstToken > 1 && window.Is(draft.FirstToken - 1, ';'));
        const int Precise = 3;
        return pair && draft.Number.Decimal && draft.Number.Form == NumberForm.Digits && draft.Number.Scale == 1
            && draft.Number.End - window.Text.AsSpan(0, draft.Number.End).LastIndexOf('.') - 1 >= Precise;
    }

    /// <summary>"between latitudes 4° and 18°".</summary>
    private static bool SpeaksOfPlace(in TokenWindow window, int at)
    {
        const int Near = 6;
        for (int i = at - 1; i >= Math.Max(0, at - Near); i--)
        {
            if (window.Word(i) is "latitude" or "latitudes" or "longitude" or "longitudes")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>5:30, 10.30 am, 5/17/2018, 555-1234-99.</summary>
    public static bool IsClockOrChain(in TokenWindow window, in FigureDraft draft)
    {
        int end = draft.EndToken;
        char left = draft.Start > 0 ? window.Text[draft.Start - 1] : ' ';
        char right = draft.End < window.Text.Length ? window.Text[draft.End] : ' ';
        char right2 = draft.End + 1 < window.Text.Length ? window.Text[draft.End + 1] : ' ';
        if ((left == ':' || right == ':') && RatioJoiner.SpeaksOfRatio(window, left == ':' ? draft.FirstToken - 2
            : draft.FirstToken))
        {
            return false;
        }

        if ((left == ':' && draft.Start > 1 && char.IsAsciiDigit(window.Text[draft.Start - 2])) || (right == ':'
            && char.IsAsciiDigit(right2)))
        {
            return true;
        }

        if (window.Word(end) is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "a.m" or "p.m" or "o'clock" or "o\u2019clock")
        {
            return draft.Value < 25;
        }

        bool slash = draft.Number.IsPlainInteger && ((left == '/' && draft.Start > 1
            && char.IsAsciiDigit(window.Text[draft.Start - 2])) || (right == '/' && char.IsAsciiDigit(right2)));
        return slash || IsChainOfDashes(window, draft);
    }

    /// <summary>Three or more groups of digits joined by hyphens, or a plus before them: telephone and catalogue numbers, ISO dates.</summary>
    private static bool IsChainOfDashes(in TokenWindow window, in FigureDraft draft)
    {
        if (!draft.Number.IsPlainInteger)
        {
            return false;
        }

        const int Enough = 3;
        int first = draft.FirstToken;
        while (draft.FirstToken - first < 2 * Enough && IsDigitsBefore(window, first))
        {
            first -= 2;
        }

        int last = draft.EndToken - 1;
        int groups = 1 + ((draft.FirstToken - first) / 2);
        while (groups <= Enough && IsDigitsBefore(window, last + 2))
        {
            last += 2;
            groups++;
        }

        // "+45 88304520", "☎ 0590883899": the sign of a telephone number before many digits.
        const int ShortestTelephone = 7;
        bool sign = window.Word(first - 1) is "+" or "\u260E" or "\u260F";
        return groups > 2 || (sign && ((groups == 2 && window.TouchesPrevious(first)) || draft.Number.IntegerDigits >= ShortestTelephone));
    }

    /// <summary>"three-nought-four": a formation or a code read out digit by digit.</summary>
    public static bool IsSpelledChain(in TokenWindow window, in FigureDraft draft)
    {
        const int Enough = 3;
        int digits = 1;
        for (int i = draft.FirstToken; digits < Enough && IsSpelledDigit(window, i - 2) && IsHyphenBetween(window, i); i -= 2)
        {
            digits++;
        }

        for (int i = draft.FirstToken + 2; digits < Enough && IsSpelledDigit(window, i) && IsHyphenBetween(window, i); i += 2)
        {
            digits++;
        }

        return digits == Enough && IsSpelledDigit(window, draft.FirstToken);
    }

    private static bool IsSpelledDigit(in TokenWindow window, int token) =>
        NumberLexicon.Find(window.Word(token)).Class is NumberWordClass.Unit or NumberWordClass.Zero;

    private static bool IsHyphenBetween(in TokenWindow window, int token) =>
        window.Word(token - 1) is "-" && window.TouchesPrevious(token - 1) && window.TouchesPrevious(token);

    private static bool IsDigitsBefore(in TokenWindow window, int token) =>
        token >= 2 && token < window.Count && window.TouchesPrevious(token) && window.TouchesPrevious(token - 1)
        && window.Word(token - 1) is "-" or "\u2010" && window[token - 2].Kind == TokenKind.Number
            && window[token].Kind == TokenKind.Number;

    /// <summary>"1. First item", "(2) second", "[12]".</summary>
    public static bool IsListNumber(in TokenWindow window, in FigureDraft draft)
    {
        if (!draft.Number.IsPlainInteger)
        {
            return false;
        }

        int end = draft.EndToken;
        bool opens = draft.FirstToken == 0 || window.BeginsLine(draft.FirstToken);
        bool closes = window.Word(end) is "." or ")" && window.TouchesPrevious(end) && end + 1 < window.Count;
        bool bracketed = IsInSquareBrackets(window, draft);
        bool unopened = draft.Number.IntegerDigits <= 2 && window.Is(end, ')')
            && !IsInBrackets(window, draft.FirstToken);
        bool zeroLed = draft.Number.IntegerDigits > 1 && window.Text[draft.Number.Start] == '0';
        if (unopened || zeroLed)
        {
            return true; // "rules: 1) points; 2) goals", "agent 007"
        }

        return (opens && closes && window.Text[window[end + 1].Start - 1] is ' ' or '\t' or '\u00A0') || bracketed;
    }

    /// <summary>"[12]", "[1, 2]", "[7–9]": nothing but numbers between the brackets.</summary>
    private static bool IsInSquareBrackets(in TokenWindow window, in FigureDraft draft)
    {
        const int Reach = 12;
        int left = draft.FirstToken - 1;
        while (left > draft.FirstToken - Reach && left >= 0 && IsListPart(window, left))
        {
            left--;
        }

        int right = draft.EndToken;
        while (right < draft.EndToken + Reach && right < window.Count && IsListPart(window, right))
        {
            right++;
        }

        return window.Is(left, '[') && window.Is(right, ']');
    }

    private static bool IsListPart(in TokenWindow window, int token) =>
        window[token].Kind == TokenKind.Number || window.Is(token, ',') || window.IsDash(token);

    private static bool IsInBrackets(in TokenWindow window, int token)
    {
        const int Reach = 12;
        for (int i = token - 1; i >= Math.Max(0, token - Reach); i--)
        {
            if (window.Word(i) is "(" or ")")
            {
                return window.Is(i, '(');
            }
        }

        return false;
    }
}
