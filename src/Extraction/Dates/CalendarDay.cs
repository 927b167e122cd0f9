using System.Globalization;

namespace Extraction.Dates;

/// <summary>A day in the proleptic Gregorian calendar with an astronomical year: 44 BCE is -43. Unlike <see cref="DateOnly"/> it reaches before year 1.</summary>
/// <param name="Year">Astronomical year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
public readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether <paramref name="left"/> is the earlier day.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    /// <returns>True when it is earlier.</returns>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the later day.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    /// <returns>True when it is later.</returns>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the later day.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    /// <returns>True when it is earlier or the same.</returns>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the earlier day.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another day.</param>
    /// <returns>True when it is later or the same.</returns>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>How many days a month has in the proleptic Gregorian calendar.</summary>
    /// <param name="year">Astronomical year.</param>
    /// <param name="month">1–12.</param>
    /// <returns>28–31.</returns>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The ISO 8601 form: <c>1939-09-01</c>, <c>-0043-03-15</c>.</summary>
    /// <returns>The day as text.</returns>
    public override string ToString()
    {
        string sign = Year < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(Year):D4}-{Month:D2}-{Day:D2}");
    }

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
