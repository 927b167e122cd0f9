namespace Extraction.Figures.Counting;

/// <summary>What a counted noun names.</summary>
internal enum NounClass : byte
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>Fighting people.</summary>
    Military,

    /// <summary>Other people.</summary>
    People,

    /// <summary>People of a place.</summary>
    Population,

    /// <summary>Ships and boats.</summary>
    Ship,

    /// <summary>Aircraft.</summary>
    Aircraft,

    /// <summary>Land vehicles.</summary>
    Vehicle,

    /// <summary>Guns and what they fire.</summary>
    Gun,

    /// <summary>Animals.</summary>
    Animal,

    /// <summary>Military units.</summary>
    Unit,

    /// <summary>Buildings and settlements.</summary>
    Structure,

    /// <summary>Casualties, losses, deaths.</summary>
    Casualty,
}
