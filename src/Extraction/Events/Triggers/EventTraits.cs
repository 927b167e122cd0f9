namespace Extraction.Events.Triggers;

/// <summary>What holds for all events of a type, whatever word tells them; <c>Lexicon/event-types.tsv</c> says which type has which.</summary>
[Flags]
internal enum EventTraits : ushort
{
    None = 0,

    /// <summary>It befalls its subject: who dies is no agent.</summary>
    Befalls = 1 << 0,

    /// <summary>Its object can be the place: who besieges Riga does so at Riga.</summary>
    TakesPlace = 1 << 1,

    /// <summary>Where it leads to is its place: "marched to Metz".</summary>
    LeadsToPlace = 1 << 2,

    /// <summary>A name of it holds its place: "Siege of Riga".</summary>
    NamedByPlace = 1 << 3,

    /// <summary>What stands behind the verb is an office, no second person: "became chancellor".</summary>
    GivesOffice = 1 << 4,

    /// <summary>Who stands behind "with" is a party to it.</summary>
    Pact = 1 << 5,

    /// <summary>Who stands behind "on" is its target.</summary>
    AimsOn = 1 << 6,

    /// <summary>A participle of it behind an event's noun only dates that event: "a raid fought in May".</summary>
    Dates = 1 << 7,

    /// <summary>A life begins: its date lies before what is told next, and "to" names the parents.</summary>
    Origin = 1 << 8,

    /// <summary>Somebody strikes at somebody; when a calamity strikes, nobody does.</summary>
    Strikes = 1 << 9,

    /// <summary>A calamity that no one brings about.</summary>
    Calamity = 1 << 10,

    /// <summary>What is dated from a day to a day began on the first: "became commandant (March 1889 – June 1891)".</summary>
    BeginsOffice = 1 << 11,
}
