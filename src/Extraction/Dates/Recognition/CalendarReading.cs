using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Reads the pieces that calendar dates are made of.</summary>
internal static class CalendarReading
{
    /// <summary>A year behind a month or day: <c>, 1939</c>, <c>of 1939</c>, <c>44 BC</c>, <c>1731/2</c>, or "of that year".</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the word behind the month or day.</param>
    /// <param name="candidate">Receives year, era or reference.</param>
    /// <returns>Index just behind the year, or <paramref name="at"/> when none follows.</returns>
    public static int Year(in SentenceView words, int at, ref Candidate candidate)
    {
        int start = at;
        bool comma = words.Class(at) == WordClass.Comma;
        at += comma ? 1 : 0;
        bool of = words.Class(at) == WordClass.Of;
        at += of ? 1 : 0;
        // 14-Oct-1066
        at += at == start && words[at] is { IsDash: true, IsGlued: true } && words[at + 1] is { IsGlued: true, IsYearNumber: true } && words[at - 2].IsDash ? 1 : 0;
        if (!comma && YearNamed(words, at, of, ref candidate) is var named and > 0)
        {
            return named;
        }

        if (EraYear(words, at, out int year, out Era era) is var end and > 0)
        {
            candidate.Value = candidate.Value.InYear(year, era);
            return end;
        }

        Word word = words[at];
        if (!word.IsYearNumber || (IsAmount(words, at) && !IsFullDay(words, at, candidate)))
        {
            return start;
        }

        end = at + 1;
        candidate.Value = candidate.Value with { Year = word.Value };
        if (words.Class(end) == WordClass.Slash && words[end].IsGlued && words[end + 1] is { IsGlued: true, Class: WordClass.Number } second
            && SecondYear(word.Value, second) == word.Value + 1)
        {
            // A dual year between 1 January and 24 March: the second is the year by the present reckoning.
            candidate.Value = candidate.Value with { Year = word.Value + 1 };
            candidate.Rule = "dual_year";
            return end + 2;
        }

        return end;
    }

    /// <summary>A year with its era: <c>264 BC</c>, <c>AD 43</c>, <c>476 CE</c>.</summary>
    /// <returns>Index just behind it, or 0.</returns>
    public static int EraYear(in SentenceView words, int at, out int year, out Era era)
    {
        (year, era) = (0, Era.Unwritten);
        if (words.Class(at) == WordClass.Era && words[at].Value > 0 && words[at].IsCapitalized && words[at + 1] is { Class: WordClass.Number, Digits: <= 4, Value: > 0 } after)
        {
            (year, era) = (after.Value, Era.Common);
            return at + 2;
        }

        if (words[at] is { Class: WordClass.Number, Digits: <= 5, Value: > 0 } number && Mark(words, at + 1, out era) is var end and > 0)
        {
            year = number.Value;
            return end;
        }

        return 0;
    }

    /// <summary>An era mark: <c>BC</c>, <c>B.C.</c>, <c>CE</c>.</summary>
    /// <returns>Index just behind it, or 0.</returns>
    public static int Mark(in SentenceView words, int at, out Era era)
    {
        era = Era.Unwritten;
        if (words.Class(at) == WordClass.Era && words[at].IsCapitalized)
        {
            era = words[at].Value < 0 ? Era.BeforeCommon : Era.Common;
            return at + 1;
        }

        // "B.C" before a bracket: the tokenizer keeps the period only behind both letters.
        if (words.Chars(at) is "B" or "A" && words.Chars(at + 1) is "." && words[at + 1].IsGlued && words[at + 2].IsGlued
            && words.Chars(at + 2) is "C" or "D" && (words.Chars(at) is "B") == (words.Chars(at + 2) is "C"))
        {
            era = words.Chars(at) is "B" ? Era.BeforeCommon : Era.Common;
            return at + 3;
        }

        return 0;
    }

    /// <summary>The year that a short second number of a pair means: <c>1914–18</c>, <c>1731/2</c>.</summary>
    /// <returns>The year, or 0 when the number is no such end.</returns>
    public static int SecondYear(int first, Word second)
    {
        int scale = second.Digits switch { 1 => 10, 2 => 100, 3 => 1000, _ => 0 };
        int year = scale == 0 ? second.Value : first - (first % scale) + second.Value;
        return year > first && second.Digits <= 4 ? year : 0;
    }

    /// <summary>Whether a number is the amount of something: "1500 men", "1939 days", "$1900", "1,500".</summary>
    public static bool IsAmount(in SentenceView words, int at)
    {
        if (words.Class(at - 1) is WordClass.Money or WordClass.Designation)
        {
            return true;
        }

        Word next = words[at + 1];
        return next.Class is WordClass.Counted or WordClass.Units or WordClass.Percent or WordClass.Multiplier
            || (next is { Class: WordClass.DecimalNumber or WordClass.GroupedNumber, IsGlued: true });
    }

    /// <summary>"On 26 November 1939 shells fell": behind "on" and a day, the number is the year and counts nothing.</summary>
    private static bool IsFullDay(in SentenceView words, int at, in Candidate candidate) =>
        candidate.Value is { Grain: Grain.Day, Day: > 0 } && words.Class(candidate.First - 1) == WordClass.On && words.Class(at + 1) == WordClass.Counted;

    /// <summary>"that year", "of the same year", "of the following year", "that year".</summary>
    private static int YearNamed(in SentenceView words, int at, bool of, ref Candidate candidate)
    {
        int head = words.Class(at) == WordClass.The ? at + 1 : at;
        bool the = head > at;
        YearReference reference = words.Class(head) switch
        {
            WordClass.That or WordClass.This or WordClass.Same => YearReference.Same,
            WordClass.Next or WordClass.Following => YearReference.Next,
            WordClass.Previous => YearReference.Previous,
            _ => YearReference.None,
        };
        if (words.Class(head) is WordClass.That or WordClass.This && words.Class(head + 1) == WordClass.Same)
        {
            head++;
        }

        if (reference == YearReference.None || !words.Is(head + 1, "year") || !(of || the))
        {
            return 0;
        }

        candidate.YearReference = reference;
        return head + 2;
    }
}
