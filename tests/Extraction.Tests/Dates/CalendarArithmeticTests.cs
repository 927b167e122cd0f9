using CsCheck;
using Extraction.Dates.Values;

namespace Extraction.Tests.Dates;

public sealed class CalendarArithmeticTests
{
    [Fact]
    public void Day_numbers_agree_with_the_runtime() =>
        Gen.Date.Select(DateOnly.FromDateTime).Sample(day =>
        {
            long number = CalendarArithmetic.DayNumber(day.Year, day.Month, day.Day);
            Assert.Equal(day.DayNumber - DateOnly.FromDateTime(new DateTime(2000, 1, 1)).DayNumber, number - CalendarArithmetic.DayNumber(2000, 1, 1));
            Assert.Equal((int)day.DayOfWeek == 0 ? 7 : (int)day.DayOfWeek, CalendarArithmetic.Weekday(day.Year, day.Month, day.Day));
        });

    [Fact]
    public void Every_day_number_reads_back() =>
        Gen.Long[-4_000_000, 4_000_000].Sample(number =>
        {
            PartialDate day = CalendarArithmetic.FromDayNumber(number);
            return CalendarArithmetic.DayNumber(day.Year!.Value, day.Month, day.Day) == number;
        });

    [Theory]
    [InlineData(1583, 4, 10)]
    [InlineData(1700, 4, 11)]
    [InlineData(1818, 3, 22)]
    [InlineData(1916, 4, 23)]
    [InlineData(1943, 4, 25)]
    [InlineData(1972, 4, 2)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_on_its_day(int year, int month, int day) =>
        Assert.Equal(PartialDate.OfDay(year, month, day), Easter.Day(year, 0));

    [Fact]
    public void Months_are_counted_over_the_year_and_keep_their_grain()
    {
        Assert.Equal(PartialDate.OfMonth(1945, 8), CalendarArithmetic.Shift(PartialDate.OfDay(1945, 4, 5), 4, Grain.Month));
        Assert.Equal(PartialDate.OfMonth(1944, 12), CalendarArithmetic.Shift(PartialDate.OfMonth(1945, 1), -1, Grain.Month));
        Assert.Equal(PartialDate.OfYear(1), CalendarArithmetic.Shift(PartialDate.OfYear(0), 1, Grain.Year));
    }

    [Fact]
    public void Days_are_not_counted_from_a_month() =>
        Assert.Null(CalendarArithmetic.Shift(PartialDate.OfMonth(1945, 1), 3, Grain.Day));
}
