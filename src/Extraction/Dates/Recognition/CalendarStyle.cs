using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>
/// Old Style and New Style: a pair such as "25 October (7 November) 1917" is one date, with the New Style value; a lone date
/// that the text calls Old Style is marked Julian and left as written.
/// </summary>
internal static class CalendarStyle
{
    // The Julian calendar was 10 days behind from 1582, 11 from 1700, 12 from 1800 and is 13 behind since 1900.
    private const int SmallestGap = 10;
    private const int LargestGap = 13;
    private const int MostWordsToMark = 2;

    /// <summary>Joins pairs and marks lone dates.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="found">Its candidates in text order.</param>
    public static void Read(in SentenceView words, List<Candidate> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i] is not { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, Month: > 0, Day: > 0 } } day)
            {
                continue;
            }

            if (i + 1 < found.Count && TryJoin(words, day, found[i + 1]) is { } joined)
            {
                found[i] = joined;
                found.RemoveAt(i + 1);
                while (i + 1 < found.Count && found[i + 1].First < joined.End)
                {
                    found.RemoveAt(i + 1);
                }
            }
            else if (Lone(words, day) is var calendar && calendar != CalendarSystem.Unspecified)
            {
                found[i] = day with { Calendar = calendar };
            }
        }
    }

    private static Candidate? TryJoin(in SentenceView words, in Candidate outer, in Candidate inner)
    {
        bool bracketed = words.Class(outer.End) == WordClass.Open && inner.First - outer.End <= 1 + MostWordsToMark
            && inner is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, Month: > 0, Day: > 0 } };
        if (!bracketed)
        {
            return null;
        }

        int close = inner.End;
        while (close < inner.End + MostWordsToMark + 1 && words.Class(close) != WordClass.Close)
        {
            close++;
        }

        if (words.Class(close) != WordClass.Close)
        {
            return null;
        }

        CalendarSystem mark = MarkIn(words, outer.End + 1, close);
        Candidate pair = outer with { End = close + 1, Rule = "old_new_style", Calendar = CalendarSystem.Gregorian, LenderStep = 0 };
        int end = CalendarReading.Year(words, close + 1, ref pair);
        int? outerYear = outer.Value.Year ?? inner.Value.Year ?? pair.Value.Year;
        int? innerYear = inner.Value.Year ?? outer.Value.Year ?? pair.Value.Year;
        PartialDate first = outer.Value with { Year = outerYear };
        PartialDate second = inner.Value with { Year = innerYear };
        bool? innerIsNew = mark switch
        {
            CalendarSystem.Gregorian => true,
            CalendarSystem.Julian => false,
            _ => Gap(first, second) is var gap && Math.Abs(gap) is >= SmallestGap and <= LargestGap ? gap > 0 : null,
        };
        if (innerIsNew is not { } isNew)
        {
            return null;
        }

        pair.End = pair.Value.Year is not null && outer.Value.Year is null ? end : close + 1;
        pair.Value = isNew ? second : first;
        return pair;
    }

    /// <summary>Days from the first to the second, in the year they share or a leap year.</summary>
    private static long Gap(in PartialDate first, in PartialDate second) =>
        CalendarArithmetic.DayNumber(second.Year ?? 2000, second.Month, second.Day) - CalendarArithmetic.DayNumber(first.Year ?? 2000, first.Month, first.Day);

    private static CalendarSystem Lone(in SentenceView words, in Candidate day)
    {
        int at = day.End;
        at += words.Class(at) is WordClass.Open or WordClass.Comma ? 1 : 0;
        return MarkIn(words, at, at + MostWordsToMark);
    }

    private static CalendarSystem MarkIn(in SentenceView words, int first, int end)
    {
        for (int i = first; i < end && words.Has(i); i++)
        {
            ReadOnlySpan<char> word = words.Chars(i);
            bool style = words.Is(i + 1, "style") || words.Is(i + 1, "calendar");
            if (word is "O.S." or "OS" or "O.S" || (style && (words.Is(i, "old") || words.Is(i, "julian"))))
            {
                return CalendarSystem.Julian;
            }

            if (word is "N.S." or "NS" or "N.S" || (style && (words.Is(i, "new") || words.Is(i, "gregorian"))))
            {
                return CalendarSystem.Gregorian;
            }
        }

        return CalendarSystem.Unspecified;
    }
}
