namespace Extraction.Datasets;

/// <summary>One row of the blocks table.</summary>
internal sealed record BlockRow(
    string BlockId,
    string DocId,
    string SectionId,
    int Ordinal,
    string Kind,
    CodePointSpan Place);
