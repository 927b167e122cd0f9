using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>One row of the figures table.</summary>
internal sealed record FigureRow(
    string FigureId,
    string DocId,
    string? SectionId,
    string? SentenceId,
    string Text,
    CodePointSpan Place,
    double? Value,
    double? ValueMin,
    double? ValueMax,
    string Qualifier,
    string Kind,
    string? Unit,
    string? UnitText,
    string? Counted,
    string? Category,
    ImmutableArray<string> Statuses,
    int? Side,
    string? Belligerent,
    string? Attribution,
    string? DateId,
    float Confidence,
    string RuleId);
