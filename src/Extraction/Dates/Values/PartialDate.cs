namespace Extraction.Dates.Values;

/// <summary>
/// A calendar value that may lack its upper units: "7 December" has a month and a day and no year. What is missing is
/// filled by the resolver, or stays unknown.
/// </summary>
internal readonly record struct PartialDate
{
    private const int LastYear = 9999;

    /// <summary>The finest unit that the expression names.</summary>
    public Grain Grain { get; init; }

    /// <summary>Astronomical year (44 BCE is -43), null when unknown. For a year without a written era it is the written number.</summary>
    public int? Year { get; init; }

    /// <summary>1–12, 0 when unknown.</summary>
    public byte Month { get; init; }

    /// <summary>1–31, 0 when unknown.</summary>
    public byte Day { get; init; }

    /// <summary>Season (1 spring to 4 winter), quarter (1–4), half (1–2) or week of the year, as the grain says; 0 when unknown.</summary>
    public byte Part { get; init; }

    /// <summary>Decade (187 for the 1870s), century (19 for the nineteenth) or millennium (2 for the second) in its era; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>The era as written; a year is turned astronomical when its era is known.</summary>
    public Era Era { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart DayPart { get; init; }

    /// <summary>Minute of the day plus 1; 0 for no clock time.</summary>
    public short Clock { get; init; }

    /// <summary>Whether the text gives the era before the common one, or the year lies in it.</summary>
    public bool IsBeforeCommonEra => Era == Era.BeforeCommon || Year <= 0;

    /// <summary>Whether grain and units above it down from the year are all there.</summary>
    public bool IsComplete => Grain switch
    {
        Grain.Day => Year is not null && Month > 0 && Day > 0,
        Grain.Month => Year is not null && Month > 0,
        Grain.Season or Grain.Quarter or Grain.Half or Grain.Week => Year is not null && Part > 0,
        Grain.Year => Year is not null,
        Grain.Decade or Grain.Century or Grain.Millennium => Number > 0,
        _ => false,
    };

    /// <summary>
    /// Whether its year, or the whole of its decade, century or millennium, is written with four digits. Beyond them EDTF has
    /// no masks, months or intervals, so nothing is counted there: "a hundred centuries later" stays unresolved.
    /// </summary>
    public bool IsWithinFourDigits => Grain switch
    {
        Grain.Decade => Number <= LastYear / 10,
        Grain.Century => Number <= (LastYear / 100) + 1,
        Grain.Millennium => (Number * 1000) - (Era == Era.BeforeCommon ? 1 : 0) <= LastYear,
        _ => Year is null or (>= -LastYear and <= LastYear),
    };

    /// <summary>The same date with the year that a written number means in an era.</summary>
    /// <param name="written">The number as written, 1 or more.</param>
    /// <param name="era">The era.</param>
    /// <returns>The date with its astronomical year.</returns>
    public PartialDate InYear(int written, Era era) =>
        this with { Year = era == Era.BeforeCommon ? 1 - written : written, Era = era };

    /// <summary>A year.</summary>
    public static PartialDate OfYear(int year) => new() { Grain = Grain.Year, Year = year };

    /// <summary>A month of a year.</summary>
    public static PartialDate OfMonth(int? year, int month) => new() { Grain = Grain.Month, Year = year, Month = (byte)month };

    /// <summary>A day.</summary>
    public static PartialDate OfDay(int? year, int month, int day) => new() { Grain = Grain.Day, Year = year, Month = (byte)month, Day = (byte)day };

    /// <summary>A season of a year.</summary>
    public static PartialDate OfSeason(int? year, int season) => new() { Grain = Grain.Season, Year = year, Part = (byte)season };
}
