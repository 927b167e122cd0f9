using System.Globalization;
using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>How many units: a number to a tenth, or unknown.</summary>
/// <param name="Tenths">Ten times the number; 0 for a vague amount.</param>
/// <param name="First">Index of the first word of the amount.</param>
/// <param name="Modifier">"more than", "about" and the like.</param>
/// <param name="Direction">"next", "last", "first" beside the amount, or none.</param>
internal readonly record struct Amount(int Tenths, int First, TimexModifier Modifier, WordClass Direction)
{
    /// <summary>Whether the amount is a whole number of units.</summary>
    public bool IsWhole => Tenths > 0 && Tenths % 10 == 0;

    /// <summary>The whole number.</summary>
    public int Whole => Tenths / 10;

    /// <summary>The TIMEX3 duration: <c>P2M</c>, <c>PT1H</c>, <c>PXD</c>, <c>P2.5Y</c>.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The value.</returns>
    public string Duration(Grain unit)
    {
        string number = Tenths == 0 ? "X"
            : Tenths == 5 ? ".5"
            : IsWhole ? ((unit == Grain.Fortnight ? 2 : 1) * Whole).ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Tenths / 10}.{Tenths % 10}");
        return unit switch
        {
            Grain.Second => $"PT{number}S",
            Grain.Minute => $"PT{number}M",
            Grain.Hour => $"PT{number}H",
            Grain.Day => $"P{number}D",
            Grain.Week or Grain.Fortnight => $"P{number}W",
            Grain.Month => $"P{number}M",
            Grain.Decade => $"P{number}DE",
            Grain.Century => $"P{number}CE",
            Grain.Millennium => $"P{number}ML",
            _ => $"P{number}Y",
        };
    }
}
