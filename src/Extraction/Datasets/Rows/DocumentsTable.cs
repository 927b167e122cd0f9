using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The documents table: one row an input document, also for one that could not be read.</summary>
internal static class DocumentsTable
{
    /// <summary>The status of a document that was read.</summary>
    public const string Ok = "ok";

    /// <summary>The status of a document that could not be read.</summary>
    public const string Error = "error";

    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<DocumentRow>(
            "documents",
            "One input document.",
            dataset => [dataset.Document])
        .Id(
            "doc_id",
            IdPrefix.Document,
            "The document: a hash of its source, so it stays when the text is edited.",
            row => row.DocId)
        .Text("?title", "The title, from the input or the text.", "Second Punic War", row => row.Title)
        .Text(
            "?source",
            "Where it came from: the input path as given, with `/`; the record's id for JSON Lines; `-` for standard input.",
            "articles/second-punic-war.txt",
            row => row.Source)
        .Word("?source_format", "The shape of the input.", SourceFormats, row => row.SourceFormat)
        .Text("?language", "BCP 47 tag of the language.", "en", row => row.Language)
        .Text(
            "?reference_date",
            "The day that relative expressions count from, ISO 8601; unknown when none was given.",
            "2009-12-19",
            row => row.ReferenceDate)
        .Text(
            "?text_sha256",
            "SHA-256 of the text that all offsets count in, as UTF-8, in hex.",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            row => row.TextSha256)
        .Integer("?char_count", "Length of the text in Unicode code points.", "41302", row => row.CharCount)
        .Integer("?section_count", "Number of sections.", "12", row => row.SectionCount)
        .Integer("?sentence_count", "Number of sentences.", "310", row => row.SentenceCount)
        .Integer("?token_count", "Number of tokens.", "7920", row => row.TokenCount)
        .Integer("?date_count", "Number of rows in dates.", "140", row => row.DateCount)
        .Integer("?event_count", "Number of rows in events.", "96", row => row.EventCount)
        .Integer("?entity_count", "Number of rows in entities.", "130", row => row.EntityCount)
        .Integer("?mention_count", "Number of rows in mentions.", "512", row => row.MentionCount)
        .Integer("?figure_count", "Number of rows in figures.", "74", row => row.FigureCount)
        .Word(
            "status",
            "`ok`, or `error` when the document could not be read: diagnostics says why.",
            [Ok, Error],
            row => row.Status)
        .Build();

    // Spelled as the command line's --from, not as the enum.
    private static ImmutableArray<string> SourceFormats => ["text", "html", "wikitext"];

    /// <summary>The row of a document that was read.</summary>
    public static DocumentRow Row(Tabulation tabulation)
    {
        Article article = tabulation.Article;
        return new DocumentRow(
            tabulation.Ids.Document,
            article.Title,
            article.Options.Source,
            SourceFormats[(int)article.Format],
            article.Options.Language,
            article.Options.ReferenceDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Sha256(article.Text),
            tabulation.CharCount,
            article.Sections.Length,
            tabulation.Result.Sentences.Length,
            tabulation.Result.Tokens.Tokens.Length,
            tabulation.Result.Dates.Length,
            tabulation.Result.Events.Length,
            tabulation.Result.Entities.Length,
            tabulation.Result.Mentions.Length,
            tabulation.Result.Figures.Length,
            Ok);
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
