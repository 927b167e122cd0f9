namespace Extraction.Entities.Lexicons;

/// <summary>What a head word says of the name that it heads.</summary>
/// <param name="Type">What the name stands for.</param>
/// <param name="Subtype">The finer type.</param>
internal sealed record HeadWord(EntityType Type, string Subtype);
