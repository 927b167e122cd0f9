using Extraction.Dates.Recognition;
using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Fills the year (and month) that a date leaves out.</summary>
internal static class CalendarFiller
{
    private const int Winter = 4;
    private const int FirstMonthBeforeWinter = 6;

    /// <summary>Fills one date from what is written beside it and from the story.</summary>
    public static void Fill(ref Candidate candidate, int index, in NarrativeState state)
    {
        candidate.Basis = candidate.LenderStep != 0 ? DateBasis.Partial : DateBasis.Explicit;
        candidate.Anchor = candidate.LenderStep != 0 ? index + candidate.LenderStep : -1;
        PartialDate date = candidate.Value;
        if (date.Grain is Grain.Decade && date.Number == 0)
        {
            FillShortDecade(ref candidate, state);
            return;
        }

        if (date.Grain is Grain.Decade or Grain.Century or Grain.Millennium || date.Year is not null)
        {
            if (candidate.Form == CandidateForm.Feast)
            {
                FillFeast(ref candidate);
            }

            return;
        }

        if (date.Grain == Grain.Year)
        {
            FillShortYear(ref candidate, state);
            return;
        }

        if (date is { Grain: Grain.Day, Month: 0 } && candidate.Form != CandidateForm.Feast)
        {
            FillMonth(ref candidate, state);
            return;
        }

        if (state.Year is null)
        {
            candidate.Basis = DateBasis.Partial;
            return;
        }

        bool winter = date is { Grain: Grain.Season, Part: Winter };
        int year = candidate.YearReference == YearReference.None && !winter ? state.YearOf(date) : state.Year.Value;
        int step = candidate.YearReference switch { YearReference.Next => 1, YearReference.Previous => -1, _ => 0 };
        candidate.IsAside |= step < 0;
        candidate.Value = date with { Year = year + step };
        candidate.Basis = state.YearIsFromHeading ? DateBasis.Context : DateBasis.Partial;
        candidate.Anchor = candidate.LenderStep != 0 ? candidate.Anchor : state.YearSource;
        if (winter && candidate.YearReference == YearReference.None)
        {
            FillWinter(ref candidate, year, state);
        }

        if (candidate.Form == CandidateForm.Feast)
        {
            FillFeast(ref candidate);
        }
    }

    /// <summary>The winter after autumn is named by its January; so is the one that the story stands in, or that a heading's month follows.</summary>
    private static void FillWinter(ref Candidate candidate, int year, in NarrativeState state)
    {
        bool after = state.MonthInForce >= FirstMonthBeforeWinter && !state.YearIsFromHeading;
        bool within = state.MonthInForce is >= 1 and <= 3 || (state.YearIsFromHeading && state.MonthInForce > 0);
        candidate.Value = candidate.Value with { Year = after ? year + 1 : year, Number = after || within ? 1 : 0 };
    }

    private static void FillFeast(ref Candidate candidate)
    {
        if (candidate.Value.Year is { } year and >= Easter.FirstYear and < 10_000)
        {
            candidate.Value = Easter.Day(year, candidate.Amount);
        }
    }

    private static void FillMonth(ref Candidate candidate, in NarrativeState state)
    {
        candidate.Basis = DateBasis.Partial;
        if (state.MonthSource >= 0)
        {
            candidate.Value = candidate.Value with { Year = state.Month.Year, Month = state.Month.Month };
            candidate.Anchor = state.MonthSource;
        }
    }

    /// <summary><c>'99</c>: the last such year up to the one in force.</summary>
    private static void FillShortYear(ref Candidate candidate, in NarrativeState state)
    {
        candidate.Basis = DateBasis.Partial;
        if (state.Year is not { } year || year < 100)
        {
            return;
        }

        int century = year - (year % 100);
        int full = century + candidate.Value.Part;
        candidate.Value = PartialDate.OfYear(full > year + 10 ? full - 100 : full);
        candidate.Anchor = state.YearSource;
    }

    private static void FillShortDecade(ref Candidate candidate, in NarrativeState state)
    {
        candidate.Basis = DateBasis.Partial;
        int century = state.Year is { } year ? year / 100 : state.Period is { Grain: Grain.Century, Number: > 0 } period ? period.Number - 1 : -1;
        if (century < 0)
        {
            return;
        }

        candidate.Value = candidate.Value with { Number = (century * 10) + candidate.Value.Part };
        candidate.Anchor = state.Year is not null ? state.YearSource : state.PeriodSource;
    }
}
