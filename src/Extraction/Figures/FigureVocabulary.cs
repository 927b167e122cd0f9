namespace Extraction.Figures;

/// <summary>How the text qualifies a figure.</summary>
public enum FigureQualifier : byte
{
    /// <summary>As stated.</summary>
    Exact,

    /// <summary>"about", "nearly", "c."</summary>
    Approx,

    /// <summary>"at least", "300+", "or more": the bound is included.</summary>
    AtLeast,

    /// <summary>"over", "more than": the bound is not included.</summary>
    MoreThan,

    /// <summary>"up to", "at most": the bound is included.</summary>
    AtMost,

    /// <summary>"fewer than", "under": the bound is not included.</summary>
    LessThan,

    /// <summary>Two ends, both included.</summary>
    Range,

    /// <summary>"scores", "dozens", "several hundred": no value.</summary>
    Vague,
}

/// <summary>What kind of quantity a figure is.</summary>
public enum FigureKind : byte
{
    /// <summary>A number of things or people.</summary>
    Count,

    /// <summary>A bare number that counts nothing named.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A length, height or distance.</summary>
    Length,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A mass.</summary>
    Mass,

    /// <summary>A speed.</summary>
    Speed,

    /// <summary>A length of time, an age.</summary>
    Duration,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>A power, force, energy, pressure, frequency, data size or any other physical measure.</summary>
    Measure,

    /// <summary>A ratio or fraction.</summary>
    Ratio,

    /// <summary>A place in an order: "third".</summary>
    Ordinal,
}

/// <summary>What a figure is about in articles on conflicts, disasters and populations.</summary>
public enum FigureCategory : byte
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>What a side brought.</summary>
    Strength,

    /// <summary>People killed, wounded, missing or captured.</summary>
    Casualties,

    /// <summary>Weapons, vehicles and ships, brought or lost.</summary>
    Equipment,

    /// <summary>Inhabitants.</summary>
    Population,

    /// <summary>Money.</summary>
    Cost,
}

/// <summary>What befell the people or things counted; several may hold ("dead or missing").</summary>
[Flags]
public enum CasualtyStatuses : byte
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Dead, killed.</summary>
    Killed = 1,

    /// <summary>Wounded, injured.</summary>
    Wounded = 2,

    /// <summary>Missing.</summary>
    Missing = 4,

    /// <summary>Captured, taken prisoner, interned.</summary>
    Captured = 8,

    /// <summary>Sunk, shot down, destroyed.</summary>
    Destroyed = 16,

    /// <summary>Damaged.</summary>
    Damaged = 32,

    /// <summary>Displaced, homeless, evacuated.</summary>
    Displaced = 64,
}
