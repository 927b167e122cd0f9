namespace Extraction.Articles;

/// <summary>The fields of a summary box that Extraction knows by meaning.</summary>
public enum InfoboxField : byte
{
    /// <summary>A label that is none of the others.</summary>
    Other,

    /// <summary>The box's own title.</summary>
    Title,

    /// <summary>The caption of the box's image.</summary>
    Caption,

    /// <summary>The outcome.</summary>
    Result,

    /// <summary>When it happened.</summary>
    Date,

    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>Territorial changes.</summary>
    Territory,

    /// <summary>One party.</summary>
    Belligerent,

    /// <summary>One commander or leader.</summary>
    Commander,

    /// <summary>Units involved.</summary>
    Unit,

    /// <summary>What a party brought: men, tanks, ships.</summary>
    Strength,

    /// <summary>What a party lost.</summary>
    Casualties,

    /// <summary>The campaign or war that it belongs to.</summary>
    PartOf,
}
