namespace Extraction.Datasets;

/// <summary>One row of the dates table.</summary>
internal sealed record DateRow(
    string DateId,
    string DocId,
    string? SectionId,
    string? SentenceId,
    string Text,
    CodePointSpan Place,
    string TimexType,
    string? TimexValue,
    string? TimexMod,
    string? Edtf,
    DateBounds Bounds,
    string? Precision,
    string Qualifier,
    string Calendar,
    string Basis,
    string? AnchorDateId,
    float Confidence,
    string RuleId);
