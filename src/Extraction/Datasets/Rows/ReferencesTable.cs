using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The references table: the entries of the reference list.</summary>
internal static class ReferencesTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<ReferenceRow>(
            "references",
            "One entry of a reference list.",
            dataset => dataset.References)
        .Id("reference_id", IdPrefix.Reference, "The entry.", row => row.ReferenceId)
        .OfDocument(row => row.DocId)
        .Integer("ordinal", "Place among the document's references, 0-based.", "7", row => row.Ordinal)
        .Text("text", "The entry as written, without its list marker.", "Goldsworthy 2006, p. 214.", row => row.Text)
        .Place("char_start", "char_end", "the entry", row => row.Place)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<ReferenceRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Article.References.Select((reference, i) => Row(tabulation, reference, i))];

    private static ReferenceRow Row(Tabulation tabulation, Reference reference, int i) => new(
        tabulation.Ids.References[i],
        tabulation.Ids.Document,
        i,
        tabulation.Quote(reference.Span),
        tabulation.Place(reference.Span));
}
