using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The diagnostics table: what a user should know of a document.</summary>
internal static class DiagnosticsTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<DiagnosticRow>(
            "diagnostics",
            "One finding about one document.",
            dataset => dataset.Diagnostics)
        .OfDocument(row => row.DocId)
        .Integer("ordinal", "Place among the document's findings, 0-based.", "0", row => row.Ordinal)
        .Word(
            "severity",
            "How much it matters: `error` when the document or a part of it could not be read.",
            Spelling<DiagnosticSeverity>.Lower.All,
            row => row.Severity)
        .Text("code", "A stable name for the kind of finding.", "not_utf8", row => row.Code)
        .Text("message", "One English sentence.", "The file is not UTF-8; it was read as windows-1252.", row => row.Message)
        .Place("?char_start", "?char_end", "the place that it is about", row => row.Place)
        .Key("doc_id", "ordinal")
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<DiagnosticRow> Rows(Tabulation tabulation) =>
        [
            .. tabulation.Result.Diagnostics.Select((diagnostic, i) =>
                Row(tabulation.Ids.Document, diagnostic, i, diagnostic.Span is { } span ? tabulation.Place(span) : null)),
        ];

    /// <summary>One row; the place is in code points already.</summary>
    public static DiagnosticRow Row(string docId, Diagnostic diagnostic, int ordinal, CodePointSpan? place) => new(
        docId,
        ordinal,
        Spelling<DiagnosticSeverity>.Lower[diagnostic.Severity],
        diagnostic.Code,
        diagnostic.Message,
        place);
}
