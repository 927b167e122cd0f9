using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Invariants;

/// <summary>All rows of a result in one shape, so that an invariant is written once for every layer.</summary>
internal static class Rows
{
    /// <summary>The place of every row of every layer, with the layer's name.</summary>
    public static IEnumerable<(string Layer, TextSpan Span)> SpansOf(ExtractionResult result)
    {
        Article article = result.Article;
        return
        [
            .. article.Sections.Select(row => ("sections", row.Span)),
            .. article.Sections.Select(row => ("headings", row.Heading)),
            .. article.Blocks.Select(row => ("blocks", row.Span)),
            .. article.Infobox.Select(row => ("infobox", row.Value)),
            .. article.Residues.Select(row => ("residues", row.Span)),
            .. article.References.Select(row => ("references", row.Span)),
            .. article.Citations.Select(row => ("citations", row.Span)),
            .. result.Tokens.Tokens.Select(row => ("tokens", row.Span)),
            .. result.Sentences.Select(row => ("sentences", row.Span)),
            .. result.Dates.Select(row => ("dates", row.Span)),
            .. result.Figures.Select(row => ("figures", row.Span)),
            .. result.Mentions.Select(row => ("mentions", row.Span)),
            .. result.Entities.Select(row => ("entities", row.First)),
            .. result.Events.Select(row => ("events", row.Span)),
            .. result.Events.Select(row => ("triggers", row.Trigger)),
            .. result.Events.Where(row => row.Place is not null).Select(row => ("places", row.Place!.Value)),
            .. result.Events.SelectMany(row => row.Participants).Select(row => ("participants", row.Span)),
        ];
    }

    /// <summary>Confidence and rule of every extracted row.</summary>
    public static IEnumerable<(string Layer, float Confidence, string RuleId)> EvidenceOf(ExtractionResult result) =>
    [
        .. result.Article.Infobox.Select(row => ("infobox", row.Confidence, row.RuleId)),
        .. result.Dates.Select(row => ("dates", row.Confidence, row.RuleId)),
        .. result.Figures.Select(row => ("figures", row.Confidence, row.RuleId)),
        .. result.Mentions.Select(row => ("mentions", row.Confidence, row.RuleId)),
        .. result.Events.Select(row => ("events", row.Confidence, row.RuleId)),
    ];

    /// <summary>Every row as one line of text: equal lines, equal results.</summary>
    public static string Describe(ExtractionResult result)
    {
        Article article = result.Article;
        IEnumerable<object> rows =
        [
            .. article.Sections.Cast<object>(), .. article.Blocks.Cast<object>(), .. article.Infobox.Cast<object>(),
            .. article.Residues.Cast<object>(), .. article.References.Cast<object>(), .. article.Citations.Cast<object>(),
            .. result.Sentences.Cast<object>(), .. result.Dates.Cast<object>(), .. result.Figures.Cast<object>(),
            .. result.Mentions.Cast<object>(), .. result.Diagnostics.Cast<object>(),
        ];
        IEnumerable<string> entities = result.Entities.Select(row => $"{row.Name} {row.Type} {row.Subtype} {string.Join('|', row.Aliases)} {row.MentionCount} {row.First}");
        IEnumerable<string> events = result.Events.Select(row => $"{row with { Participants = [] }} {string.Join('|', row.Participants)}");
        return string.Join('\n', [.. rows.Select(row => row.ToString()!), .. entities, .. events]);
    }

    /// <summary>Runs the default pipeline over a text.</summary>
    public static ExtractionResult Extract(string text) => ExtractionPipeline.Default.Run(Article.Parse(text));
}
