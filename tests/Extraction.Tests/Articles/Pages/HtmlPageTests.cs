using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Extraction.Articles;
using Extraction.Tests.Articles.Rendering;

namespace Extraction.Tests.Articles.Pages;

/// <summary>What must hold for every HTML page, each worked out a second time by other means than the reader's.</summary>
public sealed partial class HtmlPageTests
{
    // Not part of the article, or not shown: what a reader of the page does not read in its summary box.
    private const string Unread = "style, script, sup.reference, .noprint, [hidden], .reference, .mw-editsection, .mw-kartographer-container, .navbar, .sr-only";

    private static readonly ArticleOptions Options = new() { Format = ArticleFormat.Html };

    public static TheoryData<string> Pages => PageFolder.Html;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_and_levels_are_exactly_those_of_the_markup(string page)
    {
        string source = PageFolder.Source(page);
        Article article = Article.Parse(source, Options);
        ArticleListing.AssertRowsFit(article);
        Assert.Equal(Headings(source), article.Sections.Skip(1).Select(section => $"{section.Level} {section.Heading.Quote(article.Text)}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_word_of_a_summary_box_is_in_a_label_or_a_value(string page)
    {
        string source = PageFolder.Source(page);
        Article article = Article.Parse(source, Options);
        var read = article.Infobox.SelectMany(entry => Words($"{entry.Label} {entry.Belligerent} {entry.Attribution} {entry.Value.Quote(article.Text)}")).ToHashSet(StringComparer.Ordinal);
        var shown = article.Blocks.Where(block => block.Kind == BlockKind.Infobox).SelectMany(block => Words(block.Span.Quote(article.Text))).ToHashSet(StringComparer.Ordinal);
        foreach ((string cell, bool isLabel) in BoxCells(source))
        {
            // The header of a group of rows has no value of its own; the box's text has it.
            Assert.All(Words(cell), word => Assert.True((isLabel ? shown : read).Contains(word), $"\"{word}\" of \"{cell}\""));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Prose_has_no_template_tag_or_style_left(string page) =>
        Assert.Empty(MarkupResidue.In(Article.Parse(PageFolder.Source(page), Options)));

    /// <summary>The headings of a page by patterns over the source of its content.</summary>
    private static IEnumerable<string> Headings(string html)
    {
        string content = Box().Replace(Comment().Replace(Contents().Replace(Script().Replace(html, ""), ""), ""), "");
        int start = Math.Max(0, content.IndexOf("id=\"mw-content-text\"", StringComparison.Ordinal));
        start = start > 0 ? start : Math.Max(0, content.IndexOf("<body", StringComparison.OrdinalIgnoreCase));
        int end = content.IndexOf("id=\"catlinks\"", start, StringComparison.Ordinal);
        int side = content.IndexOf("id=\"mw-navigation\"", start, StringComparison.Ordinal);
        end = Math.Min(end < 0 ? content.Length : end, side < 0 ? content.Length : side);
        foreach (Match match in Heading().Matches(content[start..end]))
        {
            string inner = Tag().Replace(Marker().Replace(EditLink().Replace(match.Groups[3].Value, ""), ""), "");
            string text = Blank().Replace(WebUtility.HtmlDecode(inner), " ").Trim();
            if (text.Length > 0 && !match.Groups[2].Value.Contains("firstHeading", StringComparison.Ordinal))
            {
                yield return $"{match.Groups[1].Value} {text}";
            }
        }
    }

    /// <summary>The text of the cells of all summary boxes, through the document tree's own selectors.</summary>
    private static IEnumerable<(string Text, bool IsLabel)> BoxCells(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (IElement element in document.QuerySelectorAll(Unread).Concat(document.All.Where(IsHidden)).ToList())
        {
            element.Remove();
        }

        foreach (IElement cell in document.QuerySelectorAll("table.infobox td, table.infobox th, .pi-title, .pi-header, .pi-data-label, .pi-data-value, .pi-caption"))
        {
            if (cell.QuerySelector("table") is null)
            {
                string text = string.Join(' ', cell.GetDescendants().OfType<IText>().Select(node => node.Data));
                text = Blank().Replace(text, " ").Trim();
                yield return (text, cell.LocalName is "th" or "h2" or "h3" || text.EndsWith(':'));
            }
        }
    }

    private static bool IsHidden(IElement element) =>
        (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("<h([1-6])([^>]*)>(.*?)</h[1-6]>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex("<aside.*?</aside>", RegexOptions.Singleline)]
    private static partial Regex Box();

    [GeneratedRegex("<span class=\"mw-editsection\">.*", RegexOptions.Singleline)]
    private static partial Regex EditLink();

    [GeneratedRegex("<sup[^>]*class=\"[^\"]*reference[^\"]*\".*?</sup>", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<h2[^>]*>\\s*Contents\\s*</h2>|<h2 id=\"mw-toc-heading\">.*?</h2>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("<(script|style).*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("[\\p{L}\\p{M}]{2,}|\\d+")]
    private static partial Regex Word();
}
