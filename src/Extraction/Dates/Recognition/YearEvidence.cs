namespace Extraction.Dates.Recognition;

/// <summary>How much the words around a bare number say that it is a year.</summary>
internal enum YearEvidence : byte
{
    /// <summary>It is something else.</summary>
    None,

    /// <summary>It is a year if it fits the years of the article.</summary>
    Weak,

    /// <summary>It is a year.</summary>
    Strong,
}

/// <summary>Weighs the words around a bare number. A four-digit number is a year only with evidence; a shorter one only in an article of such years.</summary>
internal static class YearEvidenceReader
{
    /// <summary>Weighs the number at an index.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of a plain number.</param>
    /// <returns>The evidence.</returns>
    public static YearEvidence Read(in SentenceView words, int at)
    {
        Word number = words[at];
        if (number.Digits is < 2 or > 4 || (number.Digits == 4 && number.Value is < 1000 or > 2099) || CalendarReading.IsAmount(words, at) || IsPartOfCode(words, at))
        {
            return YearEvidence.None;
        }

        bool alone = !words.Has(at + 1) || words.Class(at + 1) is WordClass.Colon or WordClass.Dash;
        bool asked = IsAskedFor(words, at);
        if (number.Digits < 4)
        {
            return (asked || IsRangeMate(words, at)) && IsFreeBehind(words, at) ? YearEvidence.Weak : YearEvidence.None;
        }

        if (at == 0 && alone)
        {
            return YearEvidence.Strong;
        }

        if (IsRound(number.Value) && IsPluralNoun(words, at + 1))
        {
            return YearEvidence.None;
        }

        if (IsAttribute(words, at))
        {
            return YearEvidence.Strong;
        }

        return asked && !IsUnknownNoun(words, at + 1, number.Value) ? YearEvidence.Strong : YearEvidence.Weak;
    }

    /// <summary>Glued to letters, to a decimal, to a colon or to a slash that is no range: a code, a ratio, a page.</summary>
    private static bool IsPartOfCode(in SentenceView words, int at)
    {
        Word before = words[at - 1];
        bool circa = before.Class == WordClass.Period && words.Class(at - 2) == WordClass.Circa;
        bool gluedBefore = words[at].IsGlued && !circa && before.Class is not (WordClass.Open or WordClass.Quote or WordClass.Dash or WordClass.Slash or WordClass.Apostrophe);
        bool dashed = words[at].IsGlued && before.Class is WordClass.Dash or WordClass.Slash && before.IsGlued
            && words.Class(at - 2) is WordClass.None or WordClass.Other;
        bool word = words[at + 1] is { IsGlued: true, IsDash: true } && words[at + 2] is { IsGlued: true } after && after.Class is WordClass.None or WordClass.Counted or WordClass.Unit;
        bool numbered = words.Class(at - 1) == WordClass.Period && words.Class(at - 2) == WordClass.Designation;
        bool hash = words.Chars(at - 1) is "#" or "№" or "+" or "=" or "~" or "×";
        return gluedBefore || dashed || word || numbered || hash || (words.Class(at + 1) == WordClass.Colon && words[at + 2] is { IsGlued: true, Class: WordClass.Number });
    }

    /// <summary>"the 1967 war", "his 1995 book": a determiner before, a noun in the singular or a name behind.</summary>
    private static bool IsAttribute(in SentenceView words, int at)
    {
        bool determined = words.Class(at - 1) is WordClass.The or WordClass.Pronoun or WordClass.Possessive or WordClass.Article;
        bool noun = words.Has(at + 1) && words[at + 1] is { Class: WordClass.None or WordClass.Season, IsGlued: false } next && (next.IsCapitalized || !IsPluralNoun(words, at + 1));
        return determined && noun && !IsRound(words[at].Value) && words[at].Value >= 1400;
    }

    private static bool IsAskedFor(in SentenceView words, int at)
    {
        WordClass before = words.Class(at - 1);
        if (before == WordClass.Comma)
        {
            return words[at - 2].IsYearNumber || words[at - 2].IsMonth;
        }

        return before is WordClass.In or WordClass.By or WordClass.Since or WordClass.From or WordClass.Until or WordClass.During or WordClass.Open
            or WordClass.Between or WordClass.Position or WordClass.After or WordClass.Before or WordClass.Circa or WordClass.Through or WordClass.Season
            || before == WordClass.Uncertain
            || (before == WordClass.Dash && words.Class(at - 2) == WordClass.Position)
            || (before == WordClass.Approximator && words[at - 1].Value == 1 && !IsRound(words[at].Value) && IsFreeBehind(words, at))
            || (words[at + 1] is { IsGlued: true, Class: WordClass.Slash } && CalendarReading.SecondYear(words[at].Value, words[at + 2]) == words[at].Value + 1)
            || (before == WordClass.Of && IsTimeOf(words, at))
            || (before is WordClass.And or WordClass.To or WordClass.Or or WordClass.Dash or WordClass.Slash && IsDateEnd(words, at - 2))
            || (before == WordClass.Period && words.Class(at - 2) == WordClass.Circa)
            || words.Is(at - 1, "year") || words.Is(at - 1, "years") || words.Is(at - 1, "election") || words.Is(at - 1, "summer");
    }

    /// <summary>"of 1848" is a year unless what it belongs to is an amount: "a force of 2000".</summary>
    private static bool IsTimeOf(in SentenceView words, int at) =>
        !IsRound(words[at].Value) || words.Class(at - 2) is WordClass.Position or WordClass.Season or WordClass.Half or WordClass.Month or WordClass.Unit;

    private static bool IsDateEnd(in SentenceView words, int at) => words[at].IsYearNumber || words[at].Class is WordClass.Era or WordClass.Month
        || (words[at].Class == WordClass.Number && words.Class(at - 1) is WordClass.In or WordClass.From or WordClass.Between or WordClass.Open);

    /// <summary>One of a pair whose other number carries the era: the 477 of 477–450 BC, the 117 of AD 98 to 117.</summary>
    private static bool IsRangeMate(in SentenceView words, int at) =>
        (words.Class(at - 1) is WordClass.Dash or WordClass.To && words.Class(at - 3) == WordClass.Era && words[at - 3].Value > 0)
        || (words.Class(at + 1) is WordClass.Dash or WordClass.To or WordClass.And or WordClass.Or or WordClass.Slash
            && words.Class(at + 2) == WordClass.Number && words.Class(at + 3) == WordClass.Era);

    /// <summary>Whether nothing behind a short number says that it counts something.</summary>
    private static bool IsFreeBehind(in SentenceView words, int at)
    {
        Word next = words[at + 1];
        return !words.Has(at + 1) || next.Class is not (WordClass.None or WordClass.Unit or WordClass.Units or WordClass.Number or WordClass.Other or WordClass.Ordinal or WordClass.Of)
            || (next.Class == WordClass.None && next.IsCapitalized);
    }

    private static bool IsUnknownNoun(in SentenceView words, int at, int value) =>
        IsRound(value) && words[at] is { Class: WordClass.None, IsCapitalized: false, IsGlued: false } && words.Has(at);

    private static bool IsPluralNoun(in SentenceView words, int at) =>
        words[at] is { Class: WordClass.None, IsCapitalized: false } && words.Chars(at).EndsWith("s", StringComparison.Ordinal);

    private static bool IsRound(int value) => value % 50 == 0;
}
