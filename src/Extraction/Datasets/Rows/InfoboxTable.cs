using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The infobox table: the lines of the summary boxes.</summary>
internal static class InfoboxTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<InfoboxRow>(
            "infobox",
            "One line or cell of a summary box.",
            dataset => dataset.Infobox)
        .Id("infobox_id", IdPrefix.Infobox, "The entry.", row => row.InfoboxId)
        .OfDocument(row => row.DocId)
        .Integer("ordinal", "Place among the document's infobox rows, 0-based.", "5", row => row.Ordinal)
        .Word("field", "Which field the value belongs to.", Spelling<InfoboxField>.Lower.All, row => row.Field)
        .Text("?label", "The label as written; unknown where the field was inferred.", "Casualties and losses", row => row.Label)
        .Integer("?side", "The column of the box: 1, 2, …; unknown where the text does not say.", "1", row => row.Side)
        .Text("?belligerent", "The party that the value belongs to, where the text says.", "Carthage", row => row.Belligerent)
        .Text("value", "The value as written.", "20,000 killed", row => row.Value)
        .Text("?attribution", "Who says so, where somebody is named.", "Polybius", row => row.Attribution)
        .Place("char_start", "char_end", "the value", row => row.Place)
        .Explained(row => row.Confidence, row => row.RuleId)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<InfoboxRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Article.Infobox.Select((entry, i) => Row(tabulation, entry, i))];

    private static InfoboxRow Row(Tabulation tabulation, InfoboxEntry entry, int i) => new(
        tabulation.Ids.Infobox[i],
        tabulation.Ids.Document,
        i,
        Spelling<InfoboxField>.Lower[entry.Field],
        entry.Label,
        entry.Side > 0 ? entry.Side : null,
        entry.Belligerent,
        tabulation.Quote(entry.Value),
        entry.Attribution,
        tabulation.Place(entry.Value),
        entry.Confidence,
        entry.RuleId);
}
