using Extraction.Dates.Recognition;
using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Counts from the day that a report was written: back, unless the clause is about what is to come.</summary>
internal static class ReportFiller
{
    private const int DaysInWeek = 7;

    /// <summary>"on Monday": the last one, today's included; the next one in a clause about what is to come.</summary>
    /// <param name="candidate">A weekday.</param>
    /// <param name="today">The day of the report.</param>
    public static void FillWeekday(ref Candidate candidate, in PartialDate today)
    {
        if (today.Year is not { } year)
        {
            return;
        }

        int back = (CalendarArithmetic.Weekday(year, today.Month, today.Day) - candidate.Amount + DaysInWeek) % DaysInWeek;
        int shift = candidate switch
        {
            { Signal: WordClass.Next } or { IsProspective: true } => DaysInWeek - back,
            { Signal: WordClass.Previous } when back == 0 => -DaysInWeek,
            _ => -back,
        };
        if (CalendarArithmetic.Shift(today, shift, Grain.Day) is { } day)
        {
            candidate.Value = day;
            candidate.Fixed = null;
            candidate.Basis = DateBasis.Context;
            candidate.Anchor = -1;
        }
    }

    /// <summary>A month or day that took its year from the report's own day: the last such, or the next where the clause is about what is to come.</summary>
    /// <param name="candidate">A date whose year was filled from <paramref name="today"/>.</param>
    /// <param name="today">The day of the report.</param>
    public static void ChooseYear(ref Candidate candidate, in PartialDate today)
    {
        PartialDate date = candidate.Value;
        if (date.Year is not { } year || date.Month == 0)
        {
            return;
        }

        int side = date.Month != today.Month || date.Grain != Grain.Day ? date.Month.CompareTo(today.Month) : date.Day.CompareTo(today.Day);
        int turn = (candidate.IsProspective, side) switch
        {
            (false, > 0) => -1,
            (true, < 0) => 1,
            _ => 0,
        };
        candidate.Value = date with { Year = year + turn };
        candidate.Basis = DateBasis.Context;
        candidate.Anchor = -1;
    }
}
