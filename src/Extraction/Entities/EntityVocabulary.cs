namespace Extraction.Entities;

/// <summary>What a name stands for.</summary>
public enum EntityType : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, city, region, river, mountain, historical state.</summary>
    Location,

    /// <summary>A building, bridge, fort, airfield, station.</summary>
    Facility,

    /// <summary>A company, party, government body, institution.</summary>
    Organization,

    /// <summary>An army, division, regiment, fleet.</summary>
    MilitaryUnit,

    /// <summary>A nationality, people, religion, or the members of a party.</summary>
    Group,

    /// <summary>A named battle, war, operation, incident.</summary>
    Event,

    /// <summary>A treaty, pact, convention, act.</summary>
    Agreement,

    /// <summary>A weapon or vehicle type.</summary>
    Equipment,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>A film, book, song, painting.</summary>
    Work,

    /// <summary>A name of anything else: languages, awards.</summary>
    Other,
}

/// <summary>How a mention names its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>A name of the entity's own.</summary>
    Name,

    /// <summary>Another name that the text says is the same.</summary>
    Alias,

    /// <summary>The name in its own script or romanised, in a bracket behind the name.</summary>
    Gloss,

    /// <summary>A common noun that stands for the entity.</summary>
    Nominal,
}
