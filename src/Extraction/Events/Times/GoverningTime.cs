namespace Extraction.Events.Times;

/// <summary>The date that governs an event.</summary>
/// <param name="Date">Index of the date, or -1.</param>
/// <param name="Source">Where it stands.</param>
internal readonly record struct GoverningTime(int Date, TimeSource Source)
{
    /// <summary>No date.</summary>
    public static GoverningTime None => new(-1, TimeSource.None);

    /// <summary>Whether there is a date.</summary>
    public bool IsKnown => Date >= 0;

    /// <summary>Whether the event's own sentence tells it.</summary>
    public bool IsInSentence => Source is TimeSource.Clause or TimeSource.Sentence;
}
