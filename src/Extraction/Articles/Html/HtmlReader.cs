using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <summary>Reads an article from an HTML page: wiki renderings old and new, and pages without any structure of that kind.</summary>
internal static class HtmlReader
{
    // Markup takes about nine tenths of a wiki page.
    private const int SourcePerTextCharacter = 8;

    /// <summary>Reads the article.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="options">What the caller knows of the document.</param>
    /// <returns>The article over the rendered text.</returns>
    public static Article Read(string html, ArticleOptions options)
    {
        string source = NestingLimit.Apply(html, out int dropped);
        using IHtmlDocument document = new HtmlParser().ParseDocument(source);
        var page = HtmlPage.Find(document, source);
        var article = new ArticleRendering(html.Length / SourcePerTextCharacter);
        var walker = new HtmlWalker(article, page.TitleHeading);
        if (page.TitleHeading is { } heading && !page.Content.Contains(heading))
        {
            walker.RenderTitle(heading);
        }

        walker.Render(page.Content);
        if (page.Categories is { } categories)
        {
            walker.RenderCategories(categories);
        }

        if (dropped > 0)
        {
            article.Diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Warning,
                "markup_flattened",
                "The page's elements are nested too deeply; the innermost were read as if they were not there. No text is lost.",
                null));
        }

        return article.Build(options, ArticleFormat.Html, walker.Title.Length > 0 ? walker.Title : page.Title);
    }
}
