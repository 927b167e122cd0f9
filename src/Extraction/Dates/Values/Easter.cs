namespace Extraction.Dates.Values;

/// <summary>The date of Easter.</summary>
internal static class Easter
{
    /// <summary>The first year of the Gregorian reckoning; Easter before it is not computed here.</summary>
    public const int FirstYear = 1583;

    /// <summary>Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    /// <param name="year">1583 or later.</param>
    /// <param name="offset">Days to add: -2 for Good Friday.</param>
    /// <returns>The day.</returns>
    public static PartialDate Day(int year, int offset)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return CalendarArithmetic.FromDayNumber(CalendarArithmetic.DayNumber(year, f / 31, (f % 31) + 1) + offset);
    }
}
