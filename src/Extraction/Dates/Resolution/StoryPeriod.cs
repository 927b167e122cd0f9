using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>A stretch of the story whose both ends are told: "7 December 1939 – 8 January 1940".</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; the 31st stands for the end of any month.</param>
internal readonly record struct StoryPeriod(CalendarDay First, CalendarDay Last)
{
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>The stretch from one date to another.</summary>
    /// <returns>Null when an end is not known to the year, or the ends are out of order.</returns>
    public static StoryPeriod? Between(in PartialDate first, in PartialDate last)
    {
        if (first is not { Grain: <= Grain.Year, Year: { } from } || last is not { Grain: <= Grain.Year, Year: { } to })
        {
            return null;
        }

        var start = new CalendarDay(from, Math.Max(1, (int)first.Month), Math.Max(1, (int)first.Day));
        var end = new CalendarDay(to, last.Month > 0 ? last.Month : LastMonth, last.Day > 0 ? last.Day : LastDay);
        return start <= end ? new StoryPeriod(start, end) : null;
    }

    /// <summary>The stretch from the earlier first day to the later last one.</summary>
    public StoryPeriod Join(in StoryPeriod other) => new(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);

    /// <summary>Whether some part of a year lies in it.</summary>
    public bool Holds(int year) => year >= First.Year && year <= Last.Year;

    /// <summary>Whether a month, or its day when that is not 0, lies at least partly in it.</summary>
    public bool Holds(int year, int month, int day) =>
        new CalendarDay(year, month, day > 0 ? day : LastDay) >= First && new CalendarDay(year, month, Math.Max(1, day)) <= Last;

    /// <summary>
    /// The year that puts a month or day into a stretch over one turn of the year: 7 December is of 1939 in a battle from 7 December 1939 to 8 January 1940.
    /// </summary>
    /// <param name="year">The year in force; it stays when the stretch does not tell.</param>
    /// <param name="month">1–12.</param>
    /// <param name="day">1–31, or 0 for the whole month.</param>
    public int YearOf(int year, int month, int day)
    {
        bool silent = Last.Year != First.Year + 1 || !Holds(year) || Holds(year, month, day);
        int other = year == First.Year ? Last.Year : First.Year;
        return !silent && Holds(other, month, day) ? other : year;
    }
}
