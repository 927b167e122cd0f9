using System.Collections.Immutable;
using Extraction.Events;

namespace Extraction.Datasets;

/// <summary>The event_participants table: who took part.</summary>
internal static class EventParticipantsTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<EventParticipantRow>(
            "event_participants",
            "One participant of one event.",
            dataset => dataset.EventParticipants)
        .Reference("event_id", ForeignKey.Events, "The event.", row => row.EventId)
        .Integer("ordinal", "Place among the event's participants, 0-based.", "0", row => row.Ordinal)
        .Word("role", "What the participant does in the event.", Spelling<ParticipantRole>.Lower.All, row => row.Role)
        .Reference(
            "?entity_id",
            ForeignKey.Entities,
            "The participant's entity; unknown when it is no named one.",
            row => row.EntityId)
        .Text("text", "The participant as written.", "Hannibal", row => row.Text)
        .Place("char_start", "char_end", "the participant", row => row.Place)
        .Key("event_id", "ordinal")
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<EventParticipantRow> Rows(Tabulation tabulation) =>
        [
            .. tabulation.Result.Events.SelectMany((told, i) =>
                told.Participants.Select((participant, ordinal) => Row(tabulation, i, participant, ordinal))),
        ];

    private static EventParticipantRow Row(Tabulation tabulation, int told, EventParticipant participant, int ordinal) => new(
        tabulation.Ids.Events[told],
        ordinal,
        Spelling<ParticipantRole>.Lower[participant.Role],
        Tabulation.At(tabulation.Ids.Entities, participant.Entity),
        tabulation.Quote(participant.Span),
        tabulation.Place(participant.Span));
}
