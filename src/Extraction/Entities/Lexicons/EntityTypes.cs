namespace Extraction.Entities.Lexicons;

/// <summary>The names of the entity types in lexicons and tables: <c>MILITARY_UNIT</c>.</summary>
internal static class EntityTypes
{
    /// <summary>Reads a name.</summary>
    /// <param name="name">The name in capitals.</param>
    /// <returns>The type.</returns>
    /// <exception cref="InvalidOperationException">A lexicon has a name that is none of them.</exception>
    public static EntityType Parse(string name) => name switch
    {
        "PERSON" => EntityType.Person,
        "LOCATION" => EntityType.Location,
        "FACILITY" => EntityType.Facility,
        "ORGANIZATION" => EntityType.Organization,
        "MILITARY_UNIT" => EntityType.MilitaryUnit,
        "GROUP" => EntityType.Group,
        "EVENT" => EntityType.Event,
        "AGREEMENT" => EntityType.Agreement,
        "EQUIPMENT" => EntityType.Equipment,
        "VESSEL" => EntityType.Vessel,
        "WORK" => EntityType.Work,
        "OTHER" => EntityType.Other,
        _ => throw new InvalidOperationException($"'{name}' is no entity type."),
    };
}
