using System.Globalization;

namespace Extraction.Dates.Values;

/// <summary>Writes TIMEX3 values as the WikiWars corpus spells them: <c>1939-09-01</c>, <c>BC0480-SU</c>, <c>187</c> for the 1870s.</summary>
internal static class TimexValue
{
    private static readonly string[] Seasons = ["XX", "SP", "SU", "FA", "WI"];
    private static readonly string[] DayParts = ["", "TMO", "TAF", "TEV", "TNI", "TDT"];

    /// <summary>The value of a date, with X for every digit that is not known.</summary>
    /// <param name="date">A date of any grain.</param>
    /// <param name="edtf">The date in EDTF, which plain days, months and years are spelled like: the string is shared then.</param>
    /// <returns>The value.</returns>
    public static string Of(in PartialDate date, string edtf = "")
    {
        Span<char> buffer = stackalloc char[40];
        string era = date.IsBeforeCommonEra ? "BC" : "";
        buffer.TryWrite(CultureInfo.InvariantCulture, $"{era}{YearOf(date)}", out int written);
        Span<char> rest = buffer[written..];
        int tail = 0;
        switch (date.Grain)
        {
            case Grain.Decade when date.Number == 0:
                return date.Part > 0 ? string.Create(CultureInfo.InvariantCulture, $"{era}XX{date.Part}") : era + "XXX";
            case Grain.Century or Grain.Millennium when date.Number == 0:
                return date.Grain == Grain.Century ? era + "XX" : era + "X";
            case Grain.Decade:
                return string.Create(CultureInfo.InvariantCulture, $"{era}{date.Number:D3}");
            case Grain.Century:
                return string.Create(CultureInfo.InvariantCulture, $"{era}{date.Number - 1:D2}");
            case Grain.Millennium:
                return string.Create(CultureInfo.InvariantCulture, $"{era}{date.Number - 1:D1}");
            case Grain.Day:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-{Two(date.Month)}-{Two(date.Day)}{DayParts[(int)date.DayPart]}{ClockOf(date.Clock)}", out tail);
                break;
            case Grain.Month:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-{Two(date.Month)}", out tail);
                break;
            case Grain.Season:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-{Seasons[date.Part]}", out tail);
                break;
            case Grain.Quarter:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-Q{date.Part}", out tail);
                break;
            case Grain.Half:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-H{date.Part}", out tail);
                break;
            case Grain.Week:
                rest.TryWrite(CultureInfo.InvariantCulture, $"-W{Two(date.Part)}", out tail);
                break;
        }

        ReadOnlySpan<char> value = buffer[..(written + tail)];
        return value.SequenceEqual(edtf) ? edtf : value.ToString();
    }

    private static string YearOf(in PartialDate date) => date.Year switch
    {
        null => "XXXX",
        <= 0 => (1L - date.Year.Value).ToString("D4", CultureInfo.InvariantCulture),
        _ => date.Year.Value.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static string Two(int value) => value == 0 ? "XX" : value.ToString("D2", CultureInfo.InvariantCulture);

    private static string ClockOf(short clock) =>
        clock == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"T{(clock - 1) / 60:D2}:{(clock - 1) % 60:D2}");
}
