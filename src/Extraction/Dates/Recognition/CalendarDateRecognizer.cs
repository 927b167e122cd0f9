using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Days and months: "1 September 1939", "September 1, 1939", "6–7 January", "October 25th", "early May", "the 20th".</summary>
internal sealed class CalendarDateRecognizer : IRecognizer
{
    private const int MostDays = 6;

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Number, WordClass.Ordinal, WordClass.Month, WordClass.MonthAbbreviation, WordClass.Weekday];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (words.Class(head) == WordClass.Weekday)
        {
            return AfterWeekday(words, head, found);
        }

        int end = words[head].IsMonth ? FromMonth(words, head, floor, found) : FromDay(words, head, floor, found);
        return end;
    }

    /// <summary>"Saturday, June 24, 1950": the weekday joins the date behind it.</summary>
    private static int AfterWeekday(in SentenceView words, int head, List<Candidate> found)
    {
        int next = head + 1;
        next += words.Class(next) == WordClass.Period && words[next].IsGlued ? 1 : 0;
        next += words.Class(next) == WordClass.Comma ? 1 : 0;
        next += words.Class(next) == WordClass.DayPart ? 1 : 0;
        next += words.Class(next) is WordClass.On or WordClass.Of ? 1 : 0;
        next += words.Class(next) == WordClass.The ? 1 : 0;
        if (!words[next].IsMonth && !words[next].IsDayNumber && !words[next].IsDayOrdinal)
        {
            return 0;
        }

        int before = found.Count;
        int end = words[next].IsMonth ? FromMonth(words, next, next, found) : FromDay(words, next, next, found);
        if (end == 0 || found.Count == before || found[before].Value.Grain != Grain.Day)
        {
            found.RemoveRange(before, found.Count - before);
            return 0;
        }

        found[before] = found[before] with { First = head };
        return end;
    }

    /// <summary>Day first: one day or several that share the month.</summary>
    private static int FromDay(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Span<int> days = stackalloc int[MostDays];
        Span<int> starts = stackalloc int[MostDays];
        int count = 0;
        int at = head;
        int month;
        while (true)
        {
            if (count == MostDays || !(words[at].IsDayNumber || words[at].IsDayOrdinal))
            {
                return OrdinalAlone(words, head, floor, found);
            }

            if (count > 0 && words[at].Value <= days[count - 1])
            {
                return 0;
            }

            (days[count], starts[count]) = (words[at].Value, at);
            count++;
            at++;
            month = MonthAt(words, at);
            if (month > 0)
            {
                break;
            }

            at = Connector(words, at);
            if (at < 0)
            {
                return OrdinalAlone(words, head, floor, found);
            }
        }

        Candidate last = new(CandidateForm.Calendar, starts[count - 1], month + 1, "day_month")
        {
            Value = PartialDate.OfDay(null, words[month].Value, days[count - 1]),
        };
        int end = AbbreviationEnd(words, month);
        last.End = CalendarReading.Year(words, end, ref last);
        AddDays(words, days[..count], starts, floor, last, found);
        return last.End;
    }

    private static void AddDays(in SentenceView words, ReadOnlySpan<int> days, ReadOnlySpan<int> starts, int floor, Candidate last, List<Candidate> found)
    {
        for (int i = 0; i < days.Length; i++)
        {
            bool final = i == days.Length - 1;
            Candidate day = last;
            if (!final)
            {
                day.Value = last.Value with { Day = (byte)days[i] };
                day.LenderStep = days.Length - 1 - i;
                day.Rule = "day_list";
                day.End = starts[i] + 1;
            }

            day.First = starts[i];
            int limit = i == 0 ? floor : starts[i - 1] + 1;
            Modifiers.Take(words, limit, ref day);
            found.Add(day);
        }
    }

    /// <summary>Month first: a day, several days, a year, or nothing behind it.</summary>
    private static int FromMonth(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word month = words[head];
        int at = AbbreviationEnd(words, head);
        int day = words.Class(at) == WordClass.The ? at + 1 : at;
        bool hasDay = IsDayBehindMonth(words, day) && (day == at || words[day].IsDayOrdinal);
        if (!hasDay)
        {
            return MonthAlone(words, head, at, floor, found);
        }

        Candidate probe = new(CandidateForm.Calendar, head, day + 1, "month_day");
        if (!month.IsCapitalized && MonthGuard.IsAmbiguous(words, head) && CalendarReading.Year(words, day + 1, ref probe) == day + 1)
        {
            return 0;
        }

        int first = found.Count;
        int end = day + 1;
        found.Add(new Candidate(CandidateForm.Calendar, head, end, "month_day") { Value = PartialDate.OfDay(null, month.Value, words[day].Value) });
        while (found.Count - first < MostDays)
        {
            int next = Connector(words, end);
            if (next < 0 || !IsDayBehindMonth(words, next) || MonthAt(words, next + 1) > 0 || words[next + 1].IsUnit)
            {
                break;
            }

            int start = words.Class(next - 1) == WordClass.The ? next - 1 : next;
            end = next + 1;
            found.Add(new Candidate(CandidateForm.Calendar, start, end, "day_list") { Value = PartialDate.OfDay(null, month.Value, words[next].Value), LenderStep = -1 });
        }

        Candidate last = found[^1];
        last.End = CalendarReading.Year(words, end, ref last);
        for (int i = first; i < found.Count; i++)
        {
            Candidate one = found[i];
            one.Value = one.Value with { Year = last.Value.Year, Era = last.Value.Era };
            one.YearReference = last.YearReference;
            one.LenderStep = i == found.Count - 1 ? one.LenderStep : last.Value.Year is null ? one.LenderStep : found.Count - 1 - i;
            one.End = i == found.Count - 1 ? last.End : one.End;
            found[i] = one;
        }

        Candidate opening = found[first];
        Modifiers.Take(words, floor, ref opening);
        found[first] = opening;
        return last.End;
    }

    private static int MonthAlone(in SentenceView words, int head, int at, int floor, List<Candidate> found)
    {
        Candidate candidate = new(CandidateForm.Calendar, head, at, "month")
        {
            Value = PartialDate.OfMonth(null, words[head].Value),
        };
        int end = CalendarReading.Year(words, at, ref candidate);
        bool year = end > at;
        if (!year && words[head].Class == WordClass.MonthAbbreviation && words.Class(at - 1) != WordClass.Period)
        {
            at = head + 1;
        }

        if (!MonthGuard.Allows(words, head, year))
        {
            return 0;
        }

        candidate.End = year ? end : at > head + 1 ? head + 1 : at;
        candidate.Rule = year ? "month_year" : "month";
        Modifiers.Take(words, floor, ref candidate);
        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>"on the 20th": the month comes from the story.</summary>
    private static int OrdinalAlone(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (!words[head].IsDayOrdinal || words[head].Digits == 0 || words.Class(head - 1) != WordClass.The || head - 1 < floor)
        {
            return 0;
        }

        bool asked = words.Class(head - 2) is WordClass.On or WordClass.By or WordClass.Until or WordClass.From or WordClass.Since or WordClass.Of;
        WordClass next = words.Class(head + 1);
        bool free = !words.Has(head + 1) || next is WordClass.Comma or WordClass.Period or WordClass.Close or WordClass.And or WordClass.To or WordClass.Auxiliary
            or WordClass.The or WordClass.Pronoun or WordClass.At or WordClass.In or WordClass.By
            || (next == WordClass.Dash && !IsCompound(words, head + 1));
        int second = words.Class(head + 2) == WordClass.The ? head + 3 : head + 2;
        bool century = words.Class(second) == WordClass.Ordinal && (words[second + 1].IsUnit || words[second + 2].IsUnit);
        if (!asked || !free || century)
        {
            return 0;
        }

        found.Add(new Candidate(CandidateForm.Calendar, head - 1, head + 1, "day_of_month")
        {
            Value = new PartialDate { Grain = Grain.Day, Day = (byte)words[head].Value },
        });
        return head + 1;
    }

    /// <summary>"the 20th-century division", "the 6th-largest city"; not "the 18th-19th".</summary>
    private static bool IsCompound(in SentenceView words, int dash) =>
        words[dash].IsGlued && words[dash + 1] is { IsGlued: true } next && !next.IsDayOrdinal && !next.IsDayNumber;

    /// <summary>Index of the month's name behind a day: directly, or behind "of" or "day of".</summary>
    private static int MonthAt(in SentenceView words, int at)
    {
        at += words.Is(at, "day") && words.Class(at + 1) == WordClass.Of ? 1 : 0;
        at += words.Class(at) == WordClass.Of ? 1 : 0;
        at += words.Class(at) == WordClass.Dash && words[at].IsGlued && words[at + 1] is { IsGlued: true, IsMonth: true } ? 1 : 0;
        bool name = words[at].IsMonth && (words[at].IsCapitalized || words[at].Class == WordClass.Month);
        return name ? at : 0;
    }

    /// <summary>Index behind a connector of days, or -1.</summary>
    private static int Connector(in SentenceView words, int at)
    {
        switch (words.Class(at))
        {
            case WordClass.Dash or WordClass.To or WordClass.And or WordClass.Or or WordClass.Until or WordClass.Through or WordClass.Slash:
                at++;
                break;
            case WordClass.Comma when words.Class(at + 1) is WordClass.And or WordClass.Or:
                at += 2;
                break;
            case WordClass.Comma:
                at++;
                break;
            default:
                return -1;
        }

        return words.Class(at) == WordClass.The ? at + 1 : at;
    }

    private static bool IsDayBehindMonth(in SentenceView words, int at)
    {
        Word word = words[at];
        bool clock = words.Class(at + 1) == WordClass.Colon && words[at + 1].IsGlued && words[at + 2] is { IsGlued: true, Class: WordClass.Number or WordClass.MeridiemNumber };
        return (word.IsDayNumber || word is { IsDayOrdinal: true, Digits: > 0 }) && !clock
            && words.Class(at + 1) is not (WordClass.Era or WordClass.Percent or WordClass.Meridiem);
    }

    private static int AbbreviationEnd(in SentenceView words, int month) =>
        words.Class(month + 1) == WordClass.Period && words[month].Class == WordClass.MonthAbbreviation && words[month + 1].IsGlued && words.Chars(month + 1) is "."
            ? month + 2
            : month + 1;
}
