namespace Extraction.Entities.Lexicons;

/// <summary>What a common noun beside a name says of it.</summary>
internal enum ContextNoun : byte
{
    /// <summary>"BT-7 tanks".</summary>
    Equipment,

    /// <summary>"the film My Way".</summary>
    Work,

    /// <summary>"the city of Nara".</summary>
    Place,

    /// <summary>"the company Krupp".</summary>
    Organization,

    /// <summary>"the battleship Yamato".</summary>
    ShipClass,

    /// <summary>"the battleships Yamato and Musashi".</summary>
    ShipClasses,

    /// <summary>"USS Arizona".</summary>
    ShipPrefix,
}
