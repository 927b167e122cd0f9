namespace Extraction.Datasets;

/// <summary>One row of the citations table.</summary>
internal sealed record CitationRow(
    string? ReferenceId,
    string? SentenceId,
    string DocId,
    CodePointSpan Place);
