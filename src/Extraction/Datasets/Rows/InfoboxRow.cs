namespace Extraction.Datasets;

/// <summary>One row of the infobox table.</summary>
internal sealed record InfoboxRow(
    string InfoboxId,
    string DocId,
    int Ordinal,
    string Field,
    string? Label,
    int? Side,
    string? Belligerent,
    string Value,
    string? Attribution,
    CodePointSpan Place,
    float Confidence,
    string RuleId);
