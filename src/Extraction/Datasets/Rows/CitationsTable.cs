using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The citations table: which sentence cites which reference.</summary>
internal static class CitationsTable
{
    /// <summary>Columns and keys. A marker whose entry is missing has no reference, so its place, not the reference, is the key.</summary>
    public static readonly Table Definition = new TableBuilder<CitationRow>(
            "citations",
            "One footnote marker in the text.",
            dataset => dataset.Citations)
        .Reference(
            "?reference_id",
            ForeignKey.References,
            "The entry that it cites; unknown when the list has none for it.",
            row => row.ReferenceId)
        .Reference(
            "?sentence_id",
            ForeignKey.Sentences,
            "The sentence that holds or ends before the marker.",
            row => row.SentenceId)
        .OfDocument(row => row.DocId)
        .Place("char_start", "char_end", "the marker", row => row.Place)
        .Key("doc_id", "char_start")
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<CitationRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Article.Citations.Select(citation => Row(tabulation, citation))];

    private static CitationRow Row(Tabulation tabulation, Citation citation) => new(
        Tabulation.At(tabulation.Ids.References, citation.Reference),
        tabulation.SentenceId(tabulation.Result.Tokens.SentenceAt(citation.Span.Start)),
        tabulation.Ids.Document,
        tabulation.Place(citation.Span));
}
