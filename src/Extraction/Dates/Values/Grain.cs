namespace Extraction.Dates.Values;

/// <summary>The units of time, from the shortest to the longest.</summary>
internal enum Grain : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
