namespace Extraction.Entities.Lexicons;

/// <summary>What a head word says of the name that it heads.</summary>
/// <param name="Type">What the name stands for.</param>
/// <param name="Subtype">The finer type.</param>
/// <param name="IsFirm">Whether the word decides the type; a loose one ends titles, teams and firms as often.</param>
internal sealed record HeadWord(EntityType Type, string Subtype, bool IsFirm);
