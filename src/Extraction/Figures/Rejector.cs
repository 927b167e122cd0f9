using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Figures.Units;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>Finds numbers that measure nothing: designations, list numbers, clock times, parts of dates, addresses.</summary>
internal static class Rejector
{
    private static readonly PhraseTable<bool> Designators = Table("any", StringComparer.OrdinalIgnoreCase);
    private static readonly PhraseTable<bool> CapitalDesignators = Table("capital", StringComparer.Ordinal);

    private static readonly PhraseTable<bool> Months = new(
        WordList.Rows("months.txt").Select(row => (row[0], true)), StringComparer.Ordinal);

    /// <summary>Rejects by what touches or precedes the number; units and nouns are not known yet.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <returns>Whether it is certainly no figure.</returns>
    public static bool IsNoNumber(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Statuses != CasualtyStatuses.None)
        {
            return false; // a tally: "118k/450w"
        }

        int before = draft.FirstToken - 1;
        if (draft.Number.Form is NumberForm.Words or NumberForm.Vague)
        {
            return draft.Number.Form == NumberForm.Words && (IsPronounOne(window, draft) || IsPartOfCompound(window, draft) || IsDesignatedWord(window, draft));
        }

        return IsGluedLeft(window, before, draft) || IsCoordinate(window, draft) || IsClockOrChain(window, draft) || IsBesideMonth(window, draft)
            || IsListNumber(window, draft) || IsDesignated(window, before, draft);
    }

    /// <summary>Rejects what is left without a unit and a noun where only a measure or a count would be a figure.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure with its unit, noun and qualifier.</param>
    /// <returns>Whether it is no figure.</returns>
    public static bool IsNoFigure(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Unit is not null)
        {
            return false;
        }

        if (draft.Number.HasTail || YearRule.IsYear(window, draft))
        {
            return true;
        }

        if (draft.Kind == FigureKind.Ordinal)
        {
            return IsNameOrdinal(window, draft);
        }

        bool bareInteger = draft.Number.Form == NumberForm.Digits && !draft.Number.Grouped && draft.Number.Scale == 1 && draft.Qualifier == FigureQualifier.Exact;
        return IsUnitName(window, draft) || (bareInteger && !draft.HasNoun && draft.Category == FigureCategory.None && (IsBeforeName(window, draft) || IsEarlyYear(window, draft))) || (bareInteger && !draft.HasNoun && IsAfterName(window, draft)) || IsCompoundWord(window, draft);
    }

    /// <summary>T-34, #5, '39, %80, _2, @3.</summary>
    private static bool IsGluedLeft(in TokenWindow window, int before, in FigureDraft draft)
    {
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

        bool joins = touching is '-' or '\u2010' or '\u2011' or '/' or '.' || (touching == '\u2013' && window.TouchesPrevious(before));
        return joins && start >= 2 && before > 0 && !window.Is(before - 1, "magnitude") && !(window.Is(before - 1, "to") && window.IsDash(before - 2)) && window[before - 1].End == start - 1
            && window[before - 1].Kind is TokenKind.Word or TokenKind.Alphanumeric && NumberLexicon.Find(window.Word(before - 1)).Class == NumberWordClass.None;
    }

    /// <summary>46°10′N, 6.667°W, "46.167; -6.667".</summary>
    private static bool IsCoordinate(in TokenWindow window, in FigureDraft draft)
    {
        int end = draft.EndToken;
        bool behindMark = draft.FirstToken > 0 && window.TouchesPrevious(draft.FirstToken) && window.Word(draft.FirstToken - 1) is "°" or "º" or "′" or "\u2032";
        if (behindMark || window.Word(end) is "′" or "″")
        {
            return true;
        }

        if (window.Word(end) is "°" or "º")
        {
            return window.Word(end + 1) is "N" or "S" or "E" or "W" or "north" or "south" or "east" or "west"
                || (window.TouchesPrevious(end + 1) && window[end + 1].Kind is TokenKind.Number or TokenKind.Alphanumeric);
        }

        bool pair = window.Is(end, ';') || (draft.FirstToken > 1 && window.Is(draft.FirstToken - 1, ';'));
        const int Precise = 3;
        return pair && draft.Number.Decimal && draft.Number.Form == NumberForm.Digits && draft.Number.Scale == 1
            && draft.Number.End - window.Text.AsSpan(0, draft.Number.End).LastIndexOf('.') - 1 >= Precise;
    }

    /// <summary>5:30, 10.30 am, 5/17/2018, 555-1234-99.</summary>
    private static bool IsClockOrChain(in TokenWindow window, in FigureDraft draft)
    {
        int end = draft.EndToken;
        char left = draft.Start > 0 ? window.Text[draft.Start - 1] : ' ';
        char right = draft.End < window.Text.Length ? window.Text[draft.End] : ' ';
        char right2 = draft.End + 1 < window.Text.Length ? window.Text[draft.End + 1] : ' ';
        if ((left == ':' || right == ':') && RatioJoiner.SpeaksOfRatio(window, left == ':' ? draft.FirstToken - 2 : draft.FirstToken))
        {
            return false;
        }

        if ((left == ':' && draft.Start > 1 && char.IsAsciiDigit(window.Text[draft.Start - 2])) || (right == ':' && char.IsAsciiDigit(right2)))
        {
            return true;
        }

        if (window.Word(end) is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "a.m" or "p.m" or "o'clock" or "o\u2019clock")
        {
            return draft.Value < 25;
        }

        bool slash = draft.Number.IsPlainInteger && ((left == '/' && draft.Start > 1 && char.IsAsciiDigit(window.Text[draft.Start - 2])) || (right == '/' && char.IsAsciiDigit(right2)));
        return slash || IsChainOfDashes(window, draft);
    }

    /// <summary>Three or more groups of digits joined by hyphens, or a plus before them: telephone and catalogue numbers, ISO dates.</summary>
    private static bool IsChainOfDashes(in TokenWindow window, in FigureDraft draft)
    {
        if (!draft.Number.IsPlainInteger)
        {
            return false;
        }

        int first = draft.FirstToken;
        while (IsDigitsBefore(window, first))
        {
            first -= 2;
        }

        int last = draft.EndToken - 1;
        int groups = 1 + ((draft.FirstToken - first) / 2);
        while (IsDigitsBefore(window, last + 2))
        {
            last += 2;
            groups++;
        }

        return groups > 2 || (groups == 2 && window.Is(first - 1, '+') && window.TouchesPrevious(first));
    }

    private static bool IsDigitsBefore(in TokenWindow window, int token) =>
        token >= 2 && token < window.Count && window.TouchesPrevious(token) && window.TouchesPrevious(token - 1)
        && window.Word(token - 1) is "-" or "\u2010" && window[token - 2].Kind == TokenKind.Number && window[token].Kind == TokenKind.Number;

    /// <summary>"4 July", "July 4": the day of a date that the dates layer did not take.</summary>
    private static bool IsBesideMonth(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Number.Decimal || draft.Number.Grouped || draft.Value is not (>= 1 and < 2200))
        {
            return false;
        }

        bool day = draft.Value <= 31;
        int behind = window.Is(draft.EndToken, "of") ? draft.EndToken + 1 : draft.EndToken;
        int before = window.Word(draft.FirstToken - 1) is "." or "," ? draft.FirstToken - 2 : draft.FirstToken - 1;
        bool monthBefore = Months.TryGet(window.Word(before), out _);
        return (day && Months.TryGet(window.Word(behind), out _)) || (monthBefore && (day || draft.Number.IntegerDigits == 4));
    }

    /// <summary>"1. First item", "(2) second", "[12]".</summary>
    private static bool IsListNumber(in TokenWindow window, in FigureDraft draft)
    {
        if (!draft.Number.IsPlainInteger)
        {
            return false;
        }

        int end = draft.EndToken;
        bool opens = draft.FirstToken == 0 || window.BeginsLine(draft.FirstToken);
        bool closes = window.Word(end) is "." or ")" && window.TouchesPrevious(end) && end + 1 < window.Count;
        bool bracketed = window.Word(draft.FirstToken - 1) is "[" && window.Word(end) is "]";
        bool unopened = draft.Number.IntegerDigits <= 2 && window.Is(end, ')') && window.TouchesPrevious(end) && !IsInBrackets(window, draft.FirstToken);
        bool zeroLed = draft.Number.IntegerDigits > 1 && window.Text[draft.Number.Start] == '0';
        if (unopened || zeroLed)
        {
            return true; // "rules: 1) points; 2) goals", "agent 007"
        }

        return (opens && closes && window.Text[window[end + 1].Start - 1] is ' ' or '\t' or '\u00A0') || bracketed;
    }

    /// <summary>"top-ten", "best-of-three": the number word belongs to the word before it.</summary>
    private static bool IsPartOfCompound(in TokenWindow window, in FigureDraft draft)
    {
        int hyphen = draft.FirstToken - 1;
        return hyphen > 0 && window.Word(hyphen) is "-" or "\u2010" && window.TouchesPrevious(hyphen) && window.TouchesPrevious(draft.FirstToken)
            && window[hyphen - 1].Kind == TokenKind.Word && NumberLexicon.Find(window.Word(hyphen - 1)).Class == NumberWordClass.None;
    }

    /// <summary>"division two", "chapter three": a designator before a number word and nothing behind that it could count.</summary>
    private static bool IsDesignatedWord(in TokenWindow window, in FigureDraft draft)
    {
        int before = draft.FirstToken - 1;
        int next = draft.EndToken;
        bool counts = next < window.Count && (window[next].Casing == TokenCasing.Lower && !NounLexicon.IsStopWord(window.Word(next)) || window.IsDash(next));
        return before >= 0 && !counts && draft.Number.EndToken == draft.Number.FirstToken + 1 && !window.BeginsLine(draft.FirstToken)
            && Designators.TryGet(window.Word(before), out _) && !IsOrdinaryUse(window, before, window.Word(before)) && !window.Is(before, "number");
    }

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

    private static bool IsDesignated(in TokenWindow window, int before, in FigureDraft draft)
    {
        int at = before;

        // "pages 3, 4 and 5", "Sections 5–7": the designator holds for the whole list.
        const int LongestList = 24;
        int stop = Math.Max(1, at - LongestList);
        while (at > stop && (window[at].Kind == TokenKind.Number || window.Word(at) is "," or "and" or "or" or "&" || window.IsDash(at)))
        {
            at--;
        }

        if (window.Is(at, '.') && window.TouchesPrevious(at))
        {
            at--; // "No. 5", "vol. 2"
        }

        ReadOnlySpan<char> word = window.Word(at);
        if (word.IsEmpty || window.BeginsLine(at + 1) || draft.Number.Form != NumberForm.Digits || draft.Number.Scale != 1)
        {
            return false;
        }

        return CapitalDesignators.TryGet(word, out _) || (Designators.TryGet(word, out _) && !IsOrdinaryUse(window, at, word));
    }

    /// <summary>"no 500 men", "the number 300 dead", "in the area 500 houses": a designator's word that is used as a plain one.</summary>
    private static bool IsOrdinaryUse(in TokenWindow window, int at, ReadOnlySpan<char> word) =>
        word is "no" or "area" or "point" or "line" or "group" or "division" or "district" or "zone" or "model" or "type"
        && window[at].Casing == TokenCasing.Lower && at > 0 && window.Word(at - 1) is "the" or "this" or "that" or "an";

    /// <summary>"this one", "no one", "one another", "the one": no number.</summary>
    private static bool IsPronounOne(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Value != 1 || draft.Number.EndToken != draft.Number.FirstToken + 1 || UnitTable.Names.TryGet(window.Word(draft.EndToken), out _))
        {
            return false;
        }

        ReadOnlySpan<char> before = window.Word(draft.FirstToken - 1);
        if (before is "this" or "This" or "that" or "That" or "the" or "The" or "which" or "Which" or "no" or "No" or "any" or "Any" or "every" or "Every" or "each" or "another" or "some" or "as" or "such" or "other" or "only" or "or" or "new" or "old" or "first" or "last" or "these" or "those" || window.Is(draft.EndToken, "another"))
        {
            return true;
        }

        int next = draft.EndToken;
        if (window.Is(next, "of"))
        {
            return !IsCountablePart(window, next);
        }

        if (next >= window.Count)
        {
            return draft.FirstToken > 1;
        }

        // "one or two", "one in five", "one to three", "one over three": more numbers follow.
        bool joins = window.Word(next) is "or" or "in" or "to" or "over" or "out" or "and" or "more" or "less";
        if (joins)
        {
            int after = window.Is(next, "out") ? next + 2 : next + 1;
            return !(window.Is(next, "or") && window.Is(after, "more"))
                && NumberLexicon.Find(window.Word(after)).Class == NumberWordClass.None && !(after < window.Count && window[after].Kind == TokenKind.Number);
        }

        return (window[next].Kind == TokenKind.Punctuation && !window.IsDash(next) && window.Count > 3)
            || (window[next].Kind == TokenKind.Word && NounLexicon.IsStopWord(window.Word(next)))
            || (window.Word(draft.FirstToken - 1) is "at" or "At" && window.Word(next) is "point" or "time" or "stage");
    }

    /// <summary>"one of the gunboats" counts, "one of the greatest poets" does not.</summary>
    private static bool IsCountablePart(in TokenWindow window, int of)
    {
        if (window.Word(of + 1) is not ("the" or "its" or "their" or "his" or "her" or "these" or "those"))
        {
            return false;
        }

        for (int i = of + 2; i < Math.Min(of + 6, window.Count) && window[i].Kind == TokenKind.Word; i++)
        {
            ReadOnlySpan<char> word = window.Word(i);
            if (NounLexicon.IsStopWord(word) || word.EndsWith("est", StringComparison.Ordinal) || NumberLexicon.Find(word).Class != NumberWordClass.None)
            {
                return false;
            }

            if (NounLexicon.ClassOf(word) != NounClass.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"IJA 1st Division", "19th century", "5th Avenue".</summary>
    private static bool IsNameOrdinal(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        if (next >= window.Count || window[next].IsCapitalized || window[next].Kind != TokenKind.Word)
        {
            return true;
        }

        ReadOnlySpan<char> word = window.Word(next);
        return word is "century" or "centuries" or "millennium" or "of" or "and" || NounLexicon.IsStopWord(word);
    }

    /// <summary>"23 Squadron", "101 Airborne Division".</summary>
    private static bool IsUnitName(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return draft.Number.IsPlainInteger && next < window.Count && window[next].Casing == TokenCasing.Title
            && (CapitalDesignators.TryGet(window.Word(next), out _) || window.Word(next) is "Division" or "Corps" or "Airborne" or "Panzer" or "Group" or "Commando" or "Infantry" or "Field" or "Avenue");
    }

    /// <summary>"Apollo 13", "Hill 203", "Windows 11": a name before it and nothing counted behind.</summary>
    private static bool IsAfterName(in TokenWindow window, in FigureDraft draft)
    {
        int before = draft.FirstToken - 1;
        if (before < 0 || window.BeginsLine(draft.FirstToken) || window[before].Kind is not (TokenKind.Word or TokenKind.Alphanumeric) || !window[before].IsCapitalized)
        {
            return false;
        }

        bool opensSentence = before == 0 || window.BeginsLine(before) || window.Word(before - 1) is "(" or ";" or ":" or "[";
        return !opensSentence || !NounLexicon.IsStopWord(window.Word(before)) && draft.Statuses == CasualtyStatuses.None && before == 0;
    }

    /// <summary>"the 180 FW", "6 Auxiliary Group": the number begins a name.</summary>
    private static bool IsBeforeName(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return next < window.Count && !window.BeginsLine(next) && window[next].IsCapitalized && window[next].Kind is TokenKind.Word or TokenKind.Alphanumeric
            && window.Word(next + 1) is not (";" or ")" or ",") // "(50 US; 70 CS)"
            && draft.Number.IntegerDigits <= 4 && !Months.TryGet(window.Word(next), out _);
    }

    /// <summary>"In 265, …", "… died in 280.": a year of three digits.</summary>
    private static bool IsEarlyYear(in TokenWindow window, in FigureDraft draft) =>
        draft.Number.IntegerDigits == 3 && window.Word(draft.FirstToken - 1) is "in" or "In" or "since" or "until"
        && (draft.EndToken >= window.Count || window[draft.EndToken].Kind == TokenKind.Punctuation);

    /// <summary>"two-way", "one-sided", "four-star": an adjective, not a count.</summary>
    private static bool IsCompoundWord(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return !draft.HasNoun && draft.Kind != FigureKind.Count && draft.Number.Form == NumberForm.Words
            && window.Word(next) is "-" && window.TouchesPrevious(next) && window.TouchesPrevious(next + 1)
            && char.IsLetter(window.Text[window[next + 1].Start]);
    }

    private static PhraseTable<bool> Table(string kind, StringComparer comparer) => new(
        WordList.Rows("designators.tsv").Where(row => row[0] == kind).SelectMany(row => WordList.Words(row[1])).Select(word => (word, true)), comparer);
}
