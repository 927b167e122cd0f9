using System.Globalization;

namespace Extraction.Dates.Values;

/// <summary>Writes a date in EDTF (ISO 8601-2:2019), or nothing where EDTF has no form for what is known.</summary>
internal static class EdtfWriter
{
    /// <summary>Sub-year codes of EDTF: 21 spring to 24 winter (level 1), 33–36 quarters, 40–41 halves (level 2).</summary>
    private const int FirstSeason = 20;
    private const int FirstQuarter = 32;
    private const int FirstHalf = 39;

    /// <summary>A date by itself.</summary>
    /// <param name="date">The date.</param>
    /// <param name="qualifier">Circa and uncertain are written, before and after open the value to a side, others are not EDTF's.</param>
    /// <returns>EDTF, or an empty string.</returns>
    public static string Of(in PartialDate date, DateQualifier qualifier)
    {
        string plain = Plain(date);
        if (plain.Length == 0)
        {
            return "";
        }

        return qualifier switch
        {
            DateQualifier.Circa when TakesMark(date) => plain + "~",
            DateQualifier.Uncertain when TakesMark(date) => plain + "?",
            DateQualifier.Before => Neighbour(date, -1) is { Length: > 0 } last ? $"[..{last}]" : plain,
            DateQualifier.After => Neighbour(date, 1) is { Length: > 0 } first ? $"[{first}..]" : plain,
            _ => plain,
        };
    }

    /// <summary>A range: <c>1935-12/1936-03</c>, <c>1948/..</c>.</summary>
    /// <param name="start">The first end, null for an open start.</param>
    /// <param name="end">The last end, null for an open end.</param>
    /// <returns>EDTF, or an empty string when an end is unknown or the ends are out of order.</returns>
    public static string Interval(PartialDate? start, PartialDate? end)
    {
        string first = start is { } a ? End(a, last: false) : "..";
        string last = end is { } b ? End(b, last: true) : "..";
        if (first.Length == 0 || last.Length == 0 || (start is null && end is null))
        {
            return "";
        }

        string text = $"{first}/{last}";
        return Edtf.TryParse(text, out Edtf parsed) && !(parsed.Min > parsed.Max) ? text : "";
    }

    private static string Plain(in PartialDate date)
    {
        if (date.Grain is Grain.Decade or Grain.Century or Grain.Millennium)
        {
            return Period(date);
        }

        if (date.Year is not { } year)
        {
            return date switch
            {
                { IsBeforeCommonEra: true } => "",
                { Grain: Grain.Day, Month: > 0, Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{date.Month:D2}-{date.Day:D2}"),
                { Grain: Grain.Month, Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{date.Month:D2}"),
                _ => "",
            };
        }

        if (!date.IsWithinFourDigits)
        {
            // Level 1 has years beyond four digits, and they stand alone.
            return date.Grain == Grain.Year ? string.Create(CultureInfo.InvariantCulture, $"Y{year}") : "";
        }

        string sign = year < 0 ? "-" : "";
        int digits = Math.Abs(year);
        return date switch
        {
            { Grain: Grain.Year } => Year(year),
            { Grain: Grain.Month, Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{sign}{digits:D4}-{date.Month:D2}"),
            { Grain: Grain.Day, Month: > 0, Day: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{sign}{digits:D4}-{date.Month:D2}-{date.Day:D2}"),
            { Grain: Grain.Day, Month: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{sign}{digits:D4}-{date.Month:D2}-XX"),
            { Grain: Grain.Day } => string.Create(CultureInfo.InvariantCulture, $"{sign}{digits:D4}-XX-XX"),
            { Grain: Grain.Season, Part: > 0 } => Season(date),
            { Grain: Grain.Quarter, Part: > 0 } => SubYear(date, FirstQuarter),
            { Grain: Grain.Half, Part: > 0 } => SubYear(date, FirstHalf),
            _ => "",
        };
    }

    /// <summary>
    /// Winter <c>Y-24</c> is December of Y to February of Y+1. A winter that the story gives the January year
    /// (<see cref="PartialDate.Number"/> is 1) is therefore written with the year before.
    /// </summary>
    private static string Season(in PartialDate date)
    {
        PartialDate season = date with { Year = date.Year - (date is { Part: 4, Number: 1 } ? 1 : 0) };
        bool ends = (season with { Year = season.Year + 1 }).IsWithinFourDigits;
        return season.IsWithinFourDigits && (ends || season.Part < 4) ? SubYear(season, FirstSeason) : "";
    }

    private static string SubYear(in PartialDate date, int first) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(date.Year!.Value)}-{first + date.Part}");

    private static string Year(int year) => year switch
    {
        < 0 => string.Create(CultureInfo.InvariantCulture, $"-{-year:D4}"),
        _ => year.ToString("D4", CultureInfo.InvariantCulture),
    };

    /// <summary>Decades and centuries: a mask where its digits say the same years, else an interval (the 480s BC are <c>-0488/-0479</c>).</summary>
    private static string Period(in PartialDate date)
    {
        if (date.Number <= 0 || !date.IsWithinFourDigits)
        {
            return "";
        }

        bool before = date.Era == Era.BeforeCommon;
        int number = date.Number;
        return date.Grain switch
        {
            Grain.Decade when !before => string.Create(CultureInfo.InvariantCulture, $"{number:D3}X"),
            Grain.Decade => $"{Year(1 - ((number * 10) + 9))}/{Year(1 - (number * 10))}",
            Grain.Century when !before && number > 1 => string.Create(CultureInfo.InvariantCulture, $"{number - 1:D2}XX"),
            Grain.Century when !before => "0001/0099",
            Grain.Century when number > 1 => string.Create(CultureInfo.InvariantCulture, $"-{number - 1:D2}XX"),
            Grain.Century => "-0099/0000",
            Grain.Millennium when before => $"{Year(1 - (number * 1000))}/{Year(-(number - 1) * 1000)}",
            _ => $"{Year(((number - 1) * 1000) + 1)}/{Year(number * 1000)}",
        };
    }

    private static bool TakesMark(in PartialDate date) =>
        date.Year is not null && date.IsWithinFourDigits && (date.Grain is Grain.Year or Grain.Month || (date.Grain == Grain.Day && date.Day > 0));

    /// <summary>The unit next to the date, since the ends of an EDTF set belong to it: before 1928 is <c>[..1927]</c>.</summary>
    private static string Neighbour(in PartialDate date, int step)
    {
        PartialDate? next = date switch
        {
            { Grain: Grain.Year or Grain.Month } or { Grain: Grain.Day, Day: > 0 } => CalendarArithmetic.Shift(date, step, date.Grain),
            _ => null,
        };
        return next is { IsWithinFourDigits: true } neighbour ? Plain(neighbour) : "";
    }

    /// <summary>An end of an interval. Seasons and longer parts are beyond EDTF there, so they are written as their outer month or year.</summary>
    private static string End(in PartialDate date, bool last)
    {
        if (!date.IsWithinFourDigits)
        {
            return "";
        }

        if (date.Grain is Grain.Year or Grain.Month or Grain.Day)
        {
            bool known = date is { Year: not null } and ({ Grain: Grain.Year } or { Grain: Grain.Month, Month: > 0 } or { Day: > 0 });
            return known ? Plain(date) : "";
        }

        if (!Edtf.TryParse(Plain(date), out Edtf value) || value.Min is not { } min || value.Max is not { } max)
        {
            return "";
        }

        CalendarDay edge = last ? max : min;
        return date.Grain is Grain.Decade or Grain.Century or Grain.Millennium
            ? Year(edge.Year)
            : string.Create(CultureInfo.InvariantCulture, $"{Year(edge.Year)}-{edge.Month:D2}");
    }
}
