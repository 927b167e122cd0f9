using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Where the story stands: the last year, month and day that were told, each with the candidate that told it.</summary>
internal struct NarrativeState
{
    private const int MonthsInSeason = 3;
    private const int LastMonth = 12;
    private const int LastMonthOfWinter = 2;
    private const int LastMonthAfterWinter = 8;

    private bool _winter;

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

    /// <summary>Whether a date of another month or year was told since the last full day: nothing is counted from that day any more.</summary>
    public bool HasLeftDay => Day.Year is null
        || (MonthSource > DaySource && (Day.Year, Day.Month) != (Month.Year, Month.Month))
        || (YearSource > DaySource && Day.Year != Year);

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

    /// <summary>The last period told with both its ends, while the story stays in it.</summary>
    public StoryPeriod? Span { get; private set; }

    /// <summary>The year of a date that is told with its month or season and without its year.</summary>
    /// <param name="date">The date; <see cref="Year"/> must be known.</param>
    /// <returns>The year in force, unless the period in force or a turn of the year says otherwise.</returns>
    public int YearOf(in PartialDate date)
    {
        int year = Year!.Value;
        int month = date.Grain == Grain.Season ? date.Part * MonthsInSeason : date.Month;
        if (month == 0)
        {
            return year;
        }

        int fitting = Span is { } span && date.Month > 0 ? span.YearOf(year, month, date.Day) : year;
        bool turns = MonthInForce == LastMonth && !YearIsFromHeading && month <= (_winter ? LastMonthAfterWinter : LastMonthOfWinter);
        return fitting == year && turns ? year + 1 : fitting;
    }

    /// <summary>Notes that the story went through a whole period.</summary>
    public void Pass(in PartialDate first, in PartialDate last) => Span = StoryPeriod.Between(first, last) ?? Span;

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

        if (date is { Grain: Grain.Season, Part: 4, Number: 1 })
        {
            EnterWinter(year, source);
            return;
        }

        Span = Span is { } span && (date.Month > 0 ? span.Holds(year, date.Month, date.Day) : span.Holds(year)) ? span : null;
        bool turned = year != Year;
        _winter = date is { Grain: Grain.Season, Part: 4 } || (_winter && !turned && date.Grain == Grain.Year);
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

    /// <summary>The winter named by its January begins in the December before; a story that stands in that year stays there.</summary>
    private void EnterWinter(int year, int source)
    {
        if (Year != year)
        {
            (Year, YearSource, YearIsFromHeading, MonthInForce, _winter) = (year - 1, source, false, LastMonth, true);
        }
    }
}
