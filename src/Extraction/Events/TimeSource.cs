namespace Extraction.Events;

/// <summary>Where the date of an event stands.</summary>
internal enum TimeSource : byte
{
    /// <summary>Nowhere: the event has no date.</summary>
    None,

    /// <summary>In its own clause or noun phrase.</summary>
    Clause,

    /// <summary>Elsewhere in its sentence.</summary>
    Sentence,

    /// <summary>In a sentence before it or in the heading.</summary>
    Context,
}

/// <summary>The date that governs an event.</summary>
/// <param name="Date">Index of the date, or -1.</param>
/// <param name="Source">Where it stands.</param>
internal readonly record struct GoverningTime(int Date, TimeSource Source)
{
    /// <summary>No date.</summary>
    public static GoverningTime None => new(-1, TimeSource.None);

    /// <summary>Whether there is a date.</summary>
    public bool IsKnown => Date >= 0;
}
