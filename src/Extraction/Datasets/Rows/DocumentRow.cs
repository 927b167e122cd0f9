namespace Extraction.Datasets;

/// <summary>One row of the documents table.</summary>
internal sealed record DocumentRow(
    string DocId,
    string? Title,
    string Source,
    string? SourceFormat,
    string? Language,
    string? ReferenceDate,
    string? TextSha256,
    int? CharCount,
    int? SectionCount,
    int? SentenceCount,
    int? TokenCount,
    int? DateCount,
    int? EventCount,
    int? EntityCount,
    int? MentionCount,
    int? FigureCount,
    string Status);
