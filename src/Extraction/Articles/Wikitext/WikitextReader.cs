using System.Globalization;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <summary>Reads an article from MediaWiki markup.</summary>
/// <remarks>
/// Templates are not expanded, for their definitions are not in the page. Those that carry numbers, dates, names and structure
/// are rendered by a table of rules; the rest keep their unnamed arguments and are named in the diagnostics.
/// </remarks>
internal static class WikitextReader
{
    /// <summary>Reads the article.</summary>
    /// <param name="wikitext">The markup.</param>
    /// <param name="options">What the caller knows of the document.</param>
    /// <returns>The article over the rendered text.</returns>
    public static Article Read(string wikitext, ArticleOptions options)
    {
        var source = new WikiSource(wikitext);
        var article = new ArticleRendering(wikitext.Length);
        var renderer = new WikiRenderer(source, article, options.Title ?? "");
        renderer.Render();
        if (source.Unclosed > 0)
        {
            article.Diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Warning,
                "unclosed_markup",
                string.Create(CultureInfo.InvariantCulture, $"{source.Unclosed} opening marks of the page have no closing mark; they were read as text or up to their last line."),
                null));
        }

        return article.Build(options, ArticleFormat.Wikitext, "");
    }
}
