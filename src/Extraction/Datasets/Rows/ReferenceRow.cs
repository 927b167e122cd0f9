namespace Extraction.Datasets;

/// <summary>One row of the references table.</summary>
internal sealed record ReferenceRow(
    string ReferenceId,
    string DocId,
    int Ordinal,
    string Text,
    CodePointSpan Place);
