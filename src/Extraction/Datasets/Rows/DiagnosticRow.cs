namespace Extraction.Datasets;

/// <summary>One row of the diagnostics table.</summary>
internal sealed record DiagnosticRow(
    string DocId,
    int Ordinal,
    string Severity,
    string Code,
    string Message,
    CodePointSpan? Place);
