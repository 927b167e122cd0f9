namespace Extraction.Datasets;

/// <summary>One row of the events table.</summary>
internal sealed record EventRow(
    string EventId,
    string DocId,
    string? SectionId,
    string? SentenceId,
    string? DateId,
    string? SameAs,
    string? Name,
    string EventType,
    string Trigger,
    string Text,
    CodePointSpan Place,
    string? DateEdtf,
    DateBounds Bounds,
    string? DatePrecision,
    string? DateBasis,
    string? PlaceName,
    string? PlaceEntityId,
    string Polarity,
    string Modality,
    float Confidence,
    string RuleId);
