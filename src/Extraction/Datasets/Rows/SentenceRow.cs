namespace Extraction.Datasets;

/// <summary>One row of the sentences table.</summary>
internal sealed record SentenceRow(
    string SentenceId,
    string DocId,
    string SectionId,
    string BlockId,
    int Ordinal,
    CodePointSpan Place,
    string Text);
