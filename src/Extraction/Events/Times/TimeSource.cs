namespace Extraction.Events.Times;

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
