using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Where the story stands: the last year, month and day that were told, each with the candidate that told it.</summary>
internal struct NarrativeState
{
    public NarrativeState()
    {
    }

    /// <summary>The year in force.</summary>
    public int? Year { get; private set; }

    /// <summary>The candidate that set the year, or -1.</summary>
    public int YearSource { get; private set; } = -1;

    /// <summary>Whether a heading set the year.</summary>
    public bool YearIsFromHeading { get; private set; }

    /// <summary>The last date of month grain or finer.</summary>
    public PartialDate Month { get; private set; }

    /// <summary>The candidate that set the month, or -1.</summary>
    public int MonthSource { get; private set; } = -1;

    /// <summary>The last full day.</summary>
    public PartialDate Day { get; private set; }

    /// <summary>The candidate that set the day, or -1.</summary>
    public int DaySource { get; private set; } = -1;

    /// <summary>The last decade or century in so many words.</summary>
    public PartialDate Period { get; private set; }

    /// <summary>The candidate that set the period, or -1.</summary>
    public int PeriodSource { get; private set; } = -1;

    /// <summary>The month where the story stands, 0 when unknown: a season counts with its middle month.</summary>
    public int MonthInForce { get; private set; }

    /// <summary>The state at the beginning of a story whose day is known from elsewhere.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A state without sources.</returns>
    public static NarrativeState At(in PartialDate day)
    {
        var state = new NarrativeState();
        state.MoveTo(day, -1, fromHeading: false);
        return state;
    }

    /// <summary>Moves the story to a date.</summary>
    /// <param name="date">A resolved date.</param>
    /// <param name="source">Index of its candidate.</param>
    /// <param name="fromHeading">Whether it stands in a heading.</param>
    public void MoveTo(in PartialDate date, int source, bool fromHeading)
    {
        if (date.Grain is Grain.Decade or Grain.Century && date.Number > 0)
        {
            (Period, PeriodSource) = (date, source);
            return;
        }

        if (date.Year is not { } year)
        {
            return;
        }

        bool turned = year != Year;
        (Year, YearSource, YearIsFromHeading) = (year, source, fromHeading);
        switch (date.Grain)
        {
            case Grain.Day when date is { Month: > 0, Day: > 0 }:
                (Day, DaySource) = (date with { DayPart = DayPart.None, Clock = 0 }, source);
                (Month, MonthSource, MonthInForce) = (PartialDate.OfMonth(year, date.Month), source, date.Month);
                break;
            case Grain.Day or Grain.Month when date.Month > 0:
                (Month, MonthSource, MonthInForce) = (PartialDate.OfMonth(year, date.Month), source, date.Month);
                break;
            case Grain.Season:
                MonthInForce = date is { Part: 4, Number: 0 } ? 12 : date.Part == 4 ? 1 : (date.Part * 3) + 1;
                break;
            default:
                MonthInForce = turned ? 0 : MonthInForce;
                break;
        }
    }
}
