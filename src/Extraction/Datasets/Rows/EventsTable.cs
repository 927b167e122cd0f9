using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Events;

namespace Extraction.Datasets;

/// <summary>The events table: what happened, when and where.</summary>
internal static class EventsTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<EventRow>(
            "events",
            "One happening that the text ties to a time. The dates are repeated here, so that this file can be plotted alone.",
            dataset => dataset.Events)
        .Id("event_id", IdPrefix.Event, "The event.", row => row.EventId)
        .OfDocument(row => row.DocId)
        .Reference("?section_id", ForeignKey.Sections, "The section that tells it.", row => row.SectionId)
        .Reference("?sentence_id", ForeignKey.Sentences, "The sentence that tells it.", row => row.SentenceId)
        .Reference("?date_id", ForeignKey.Dates, "Its date.", row => row.DateId)
        .Reference(
            "?same_as",
            ForeignKey.Events,
            "The first telling of the same event in the article; unknown when this is the first.",
            row => row.SameAs)
        .Text("?name", "The event's own name, where it has one.", "Battle of Cannae", row => row.Name)
        .Text(
            "event_type",
            $"The type of event: {string.Join(", ", EventTypes.All)}; or one that the user's own triggers name.",
            "battle",
            row => row.EventType)
        .Text("trigger", "The word that tells the kind of event, as written.", "defeated", row => row.Trigger)
        .Text("text", "The clause or name that tells it, as written.", "Hannibal defeated the legions at Cannae", row => row.Text)
        .Place("char_start", "char_end", "the clause", row => row.Place)
        .Text("?date_edtf", "Its date in EDTF (ISO 8601-2:2019).", "-0215-08-02", row => row.DateEdtf)
        .Bounded(row => row.Bounds)
        .Word(
            "?date_precision",
            "How exactly the date is known.",
            Spelling<DatePrecision>.Lower.AllButNone,
            row => row.DatePrecision)
        .Word(
            "?date_basis",
            "How the date is known; `context` when another sentence, heading or infobox row lent it.",
            Spelling<DateBasis>.Lower.All,
            row => row.DateBasis)
        .Text("?place", "The place as written.", "Cannae", row => row.PlaceName)
        .Reference("?place_entity_id", ForeignKey.Entities, "The place's entity.", row => row.PlaceEntityId)
        .Word("polarity", "Whether it is said to have taken place.", Spelling<EventPolarity>.Lower.All, row => row.Polarity)
        .Word("modality", "What kind of fact the text claims.", Spelling<EventModality>.Lower.All, row => row.Modality)
        .Explained(row => row.Confidence, row => row.RuleId)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<EventRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Events.Select((told, i) => Row(tabulation, told, i))];

    private static EventRow Row(Tabulation tabulation, DatedEvent told, int i)
    {
        DateMention? date = told.Date < 0 ? null : tabulation.Result.Dates[told.Date];
        return new EventRow(
            tabulation.Ids.Events[i],
            tabulation.Ids.Document,
            tabulation.SectionId(told.Sentence),
            tabulation.SentenceId(told.Sentence),
            Tabulation.At(tabulation.Ids.Dates, told.Date),
            Tabulation.At(tabulation.Ids.Events, told.SameAs),
            told.Name,
            told.Type,
            tabulation.Quote(told.Trigger),
            tabulation.Quote(told.Span),
            tabulation.Place(told.Span),
            date?.Edtf,
            new DateBounds(date?.Min, date?.Max),
            date is { } dated ? Spelling<DatePrecision>.Lower.OrNone(dated.Precision) : null,
            date is null ? null : Spelling<DateBasis>.Lower[told.DateBasis],
            told.Place is { } place ? tabulation.Quote(place) : null,
            Tabulation.At(tabulation.Ids.Entities, told.PlaceEntity),
            Spelling<EventPolarity>.Lower[told.Polarity],
            Spelling<EventModality>.Lower[told.Modality],
            told.Confidence,
            told.RuleId);
    }
}
