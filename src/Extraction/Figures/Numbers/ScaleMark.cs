namespace Extraction.Figures.Numbers;

/// <summary>Where an abbreviation of a scale may stand.</summary>
internal enum ScalePlace : byte
{
    /// <summary>Only glued to the digits: "10k".</summary>
    Glued,

    /// <summary>Glued or after a blank: "10 bn".</summary>
    Either,

    /// <summary>Only beside a currency, since alone it is a unit: "$5m".</summary>
    Money,
}

/// <summary>An abbreviation of a scale.</summary>
/// <param name="Value">What it multiplies by.</param>
/// <param name="Place">Where it may stand.</param>
internal readonly record struct ScaleMark(double Value, ScalePlace Place);
