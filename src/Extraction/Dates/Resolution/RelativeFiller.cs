using Extraction.Dates.Recognition;
using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Computes expressions that count from a date told before.</summary>
internal static class RelativeFiller
{
    /// <summary>"that year", "the same day", "later that month".</summary>
    public static void FillSame(ref Candidate candidate, in NarrativeState state)
    {
        (PartialDate? value, int source) = candidate.Unit switch
        {
            Grain.Day => Day(state),
            Grain.Month => (state.MonthSource >= 0 ? state.Month : null, state.MonthSource),
            Grain.Year => (state.Year is { } year ? PartialDate.OfYear(year) : null, state.YearSource),
            Grain.Decade => Decade(state),
            Grain.Century => Century(state),
            _ => (null, -1),
        };
        candidate.Basis = DateBasis.Relative;
        if (value is { } same)
        {
            candidate.Value = same with { DayPart = candidate.Value.DayPart };
            candidate.Anchor = source;
            return;
        }

        candidate.Value = candidate.Value with { Grain = candidate.Unit };
        candidate.Fixed = Unknown(candidate.Unit);
    }

    /// <summary>"the next day", "the previous April", "last year".</summary>
    public static void FillNeighbour(ref Candidate candidate, in NarrativeState state, in Standpoint standpoint)
    {
        candidate.Basis = DateBasis.Relative;
        bool fromReference = candidate.Rule == "deictic_neighbour" && standpoint.Day is not null && (standpoint.IsReport || state.Year is null);
        PartialDate day = fromReference ? standpoint.Day!.Value : state.Day;
        PartialDate month = fromReference ? PartialDate.OfMonth(day.Year, day.Month) : state.Month;
        int? year = fromReference ? day.Year : state.Year;
        int monthInForce = fromReference ? day.Month : state.MonthInForce;
        PartialDate? value = candidate.Unit switch
        {
            Grain.Day or Grain.Week when !fromReference && state.HasLeftDay => SomeDay(state, candidate.Unit),
            Grain.Day or Grain.Week => CalendarArithmetic.Shift(day, candidate.Amount, candidate.Unit),
            Grain.Month when candidate.Value.Month > 0 => year is { } y
                ? PartialDate.OfMonth(y + Turn(candidate.Value.Month, monthInForce, candidate.Amount), candidate.Value.Month)
                : null,
            Grain.Month => CalendarArithmetic.Shift(month, candidate.Amount, Grain.Month),
            Grain.Season => year is { } y ? PartialDate.OfSeason(y + Turn(candidate.Value.Part * 3, monthInForce, candidate.Amount), candidate.Value.Part) : null,
            Grain.Decade or Grain.Century => Period(state, year, candidate.Unit, candidate.Amount),
            _ => year is { } y ? PartialDate.OfYear(y + candidate.Amount) : null,
        };
        int source = fromReference ? -1 : candidate.Unit switch
        {
            Grain.Day or Grain.Week => state.HasLeftDay ? state.YearSource : state.DaySource,
            Grain.Month when candidate.Value.Month == 0 => state.MonthSource,
            _ => state.YearSource,
        };
        if (value is not { IsWithinFourDigits: true } found)
        {
            candidate.Fixed = Unknown(candidate.Unit);
            return;
        }

        candidate.Value = found with { DayPart = candidate.Value.DayPart };
        candidate.Anchor = source;
        candidate.Basis = fromReference ? DateBasis.Context : DateBasis.Relative;
    }

    /// <summary>"two days later", "four months earlier", "15 months ago", "yesterday".</summary>
    public static void FillShift(ref Candidate candidate, in NarrativeState state, PartialDate? reference)
    {
        candidate.Basis = DateBasis.Relative;
        bool deictic = candidate.Rule is "ago" or "deictic";
        if (deictic && reference is null)
        {
            candidate.Value = default;
            return;
        }

        if (candidate.Amount == 0 && candidate.Rule != "deictic")
        {
            candidate.Value = default;
            return;
        }

        (PartialDate start, int source) = deictic ? (reference!.Value, -1) : candidate.Unit switch
        {
            Grain.Day or Grain.Week or Grain.Fortnight => (state.Day, state.DaySource),
            Grain.Month => (state.Month, state.MonthSource),
            _ => (state.Year is { } year ? PartialDate.OfYear(year) : default, state.YearSource),
        };
        bool leftDay = !deictic && candidate.Unit is Grain.Day or Grain.Week or Grain.Fortnight && state.HasLeftDay;
        if (leftDay)
        {
            source = state.YearSource;
        }

        if ((leftDay ? SomeDay(state, candidate.Unit) : CalendarArithmetic.Shift(start, candidate.Amount, candidate.Unit)) is { } moved)
        {
            candidate.Value = moved with { DayPart = candidate.Value.DayPart };
            candidate.Anchor = source;
            candidate.Basis = deictic ? DateBasis.Context : DateBasis.Relative;
            candidate.Fixed = null;
            return;
        }

        candidate.Value = default;
        candidate.Fixed = candidate.Unit is Grain.Day or Grain.Week ? "XXXX-XX-XX" : candidate.Fixed;
    }

    /// <summary>Years to add so that a month lies on the wanted side of the month in force.</summary>
    private static int Turn(int month, int inForce, int direction) => direction switch
    {
        > 0 => inForce == 0 || month <= inForce ? 1 : 0,
        _ => inForce == 0 || month >= inForce ? -1 : 0,
    };

    /// <summary>Some day or week of the year in force: the story has left the day that it would be counted from.</summary>
    private static PartialDate? SomeDay(in NarrativeState state, Grain unit) =>
        state.Year is { } year ? new PartialDate { Grain = unit == Grain.Day ? Grain.Day : Grain.Week, Year = year } : null;

    /// <summary>The day in force; some day of the month in force when a later month was told without a day.</summary>
    private static (PartialDate? Value, int Source) Day(in NarrativeState state)
    {
        bool stale = state.MonthSource > state.DaySource && (state.DaySource < 0 || (state.Day.Year, state.Day.Month) != (state.Month.Year, state.Month.Month));
        return stale ? (state.Month with { Grain = Grain.Day }, state.MonthSource)
            : state.DaySource >= 0 ? (state.Day, state.DaySource)
            : (null, -1);
    }

    private static (PartialDate? Value, int Source) Decade(in NarrativeState state) => state switch
    {
        { Period.Grain: Grain.Decade } when state.PeriodSource > state.YearSource => (state.Period, state.PeriodSource),
        { Year: { } year } => (PeriodOf(year, Grain.Decade), state.YearSource),
        _ => (null, -1),
    };

    private static (PartialDate? Value, int Source) Century(in NarrativeState state) => state switch
    {
        { Period.Grain: Grain.Century } => (state.Period, state.PeriodSource),
        { Year: { } year } => (PeriodOf(year, Grain.Century), state.YearSource),
        _ => (null, -1),
    };

    private static PartialDate? Period(in NarrativeState state, int? year, Grain grain, int amount)
    {
        PartialDate? current = state.Period.Grain == grain && (state.PeriodSource > state.YearSource || grain == Grain.Century)
            ? state.Period
            : year is { } y ? PeriodOf(y, grain) : null;
        if (current is not { } period)
        {
            return null;
        }

        // Before the common era the numbers run down as time runs on.
        int number = period.Number + (period.Era == Era.BeforeCommon ? -amount : amount);
        return number > 0 ? period with { Number = number } : null;
    }

    private static PartialDate PeriodOf(int year, Grain grain)
    {
        int written = year <= 0 ? 1 - year : year;
        return new PartialDate
        {
            Grain = grain,
            Number = grain == Grain.Decade ? written / 10 : ((written - 1) / 100) + 1,
            Era = year <= 0 ? Era.BeforeCommon : Era.Unwritten,
        };
    }

    private static string Unknown(Grain unit) => unit switch
    {
        Grain.Day => "XXXX-XX-XX",
        Grain.Week => "XXXX-WXX",
        Grain.Month => "XXXX-XX",
        Grain.Year => "XXXX",
        _ => "",
    };
}
