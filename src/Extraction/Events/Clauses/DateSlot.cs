namespace Extraction.Events.Clauses;

/// <summary>A date in a sentence and where it stands among the units.</summary>
/// <param name="Date">Index of the date in its layer.</param>
/// <param name="Position">The unit that it is, is part of, or (in a bracket) follows; -1 when the bracket opens the sentence.</param>
/// <param name="Bracketed">Whether it stands in a bracket.</param>
internal readonly record struct DateSlot(int Date, int Position, bool Bracketed);
