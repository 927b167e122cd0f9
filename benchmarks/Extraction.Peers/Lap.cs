namespace Extraction.Peers;

/// <summary>One timed run.</summary>
/// <param name="Elapsed">The time of all its passes.</param>
/// <param name="Rows">How many rows, spans or matches one pass gave.</param>
/// <param name="AllocatedBytes">Managed bytes that one pass allocated, or null where that cannot be counted.</param>
internal readonly record struct Lap(TimeSpan Elapsed, long Rows, long? AllocatedBytes);
