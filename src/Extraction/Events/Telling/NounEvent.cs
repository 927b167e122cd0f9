using Extraction.Events.Times;

namespace Extraction.Events.Telling;

/// <summary>An event that a noun phrase tells.</summary>
/// <param name="Head">The noun or the event's name, as a unit.</param>
/// <param name="First">First unit of the phrase.</param>
/// <param name="Last">Last unit of the phrase.</param>
/// <param name="Date">Index of its date.</param>
/// <param name="Source">Where the date stands.</param>
/// <param name="Predicate">The predicate whose polarity and modality it shares, or -1.</param>
internal readonly record struct NounEvent(int Head, int First, int Last, int Date, TimeSource Source, int Predicate);
