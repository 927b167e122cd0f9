namespace Extraction.Datasets;

/// <summary>One row of the event_participants table.</summary>
internal sealed record EventParticipantRow(
    string EventId,
    int Ordinal,
    string Role,
    string? EntityId,
    string Text,
    CodePointSpan Place);
