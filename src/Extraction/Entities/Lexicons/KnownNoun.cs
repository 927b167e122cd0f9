namespace Extraction.Entities.Lexicons;

/// <summary>A common noun that says what the name beside it is.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Word">The noun as the list has it.</param>
internal sealed record KnownNoun(ContextNoun Kind, string Word);
