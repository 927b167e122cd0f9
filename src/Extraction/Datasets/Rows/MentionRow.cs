namespace Extraction.Datasets;

/// <summary>One row of the mentions table.</summary>
internal sealed record MentionRow(
    string MentionId,
    string DocId,
    string? SectionId,
    string? SentenceId,
    string? EntityId,
    string Text,
    string EntityType,
    string MentionKind,
    CodePointSpan Place,
    float Confidence,
    string RuleId);
