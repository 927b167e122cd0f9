namespace Extraction.Dates.Values;

/// <summary>Counting in the proleptic Gregorian calendar with astronomical years.</summary>
internal static class CalendarArithmetic
{
    private const int DaysIn400Years = 146_097;

    /// <summary>Moves a date by whole units. The result has the coarser of its own grain and the unit's: April 5, 1945 and four months are August 1945.</summary>
    /// <param name="date">A date whose year, month or day the unit needs are known.</param>
    /// <param name="amount">How many units, negative for earlier.</param>
    /// <param name="unit">Day to century.</param>
    /// <returns>The moved date, or null when the date lacks what the unit needs or the count leads beyond four-digit years.</returns>
    public static PartialDate? Shift(PartialDate date, int amount, Grain unit)
    {
        if (date.Year is not { } year || Math.Abs((long)amount) > 100_000)
        {
            return null;
        }

        return Move(date, year, amount, unit) is { IsWithinFourDigits: true } moved ? moved : null;
    }

    private static PartialDate? Move(in PartialDate date, int year, int amount, Grain unit) => unit switch
    {
        Grain.Day when date.Grain == Grain.Day => FromDayNumber(DayNumber(year, date.Month, date.Day) + amount),
        Grain.Week when date.Grain == Grain.Day => FromDayNumber(DayNumber(year, date.Month, date.Day) + (7L * amount)),
        Grain.Fortnight when date.Grain == Grain.Day => FromDayNumber(DayNumber(year, date.Month, date.Day) + (14L * amount)),
        Grain.Month when date.Month > 0 => OfMonthNumber((year * 12L) + date.Month - 1 + amount),
        Grain.Year => PartialDate.OfYear(year + amount),
        Grain.Decade when year + (10 * amount) > 0 => new PartialDate { Grain = Grain.Decade, Number = (year + (10 * amount)) / 10 },
        Grain.Decade => PartialDate.OfYear(year + (10 * amount)),
        Grain.Century when year + (100 * amount) > 0 => new PartialDate { Grain = Grain.Century, Number = ((year + (100 * amount)) / 100) + 1 },
        Grain.Century => PartialDate.OfYear(year + (100 * amount)),
        _ => null,
    };

    /// <summary>Days since 1 March of year 0, after the civil-from-days algorithm of Howard Hinnant (public domain).</summary>
    public static long DayNumber(int year, int month, int day)
    {
        long y = month <= 2 ? year - 1L : year;
        long era = FloorDivide(y, 400);
        long yearOfEra = y - (era * 400);
        long dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * DaysIn400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
    }

    /// <summary>The day of a day number.</summary>
    public static PartialDate FromDayNumber(long number)
    {
        long era = FloorDivide(number, DaysIn400Years);
        long dayOfEra = number - (era * DaysIn400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
        int month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        return PartialDate.OfDay((int)((era * 400) + yearOfEra + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(int year, int month, int day) => (int)Modulo(DayNumber(year, month, day) + 2, 7) + 1;

    private static PartialDate OfMonthNumber(long number) =>
        PartialDate.OfMonth((int)FloorDivide(number, 12), (int)Modulo(number, 12) + 1);

    private static long FloorDivide(long value, long divisor) => (value - Modulo(value, divisor)) / divisor;

    private static long Modulo(long value, long divisor) => ((value % divisor) + divisor) % divisor;
}
