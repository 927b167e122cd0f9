namespace Extraction.Dates.Values;

/// <summary>A part of the day, in the order of the lexicon's values.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
