using Extraction.Articles.Html;
using Extraction.Articles.PlainText;
using Extraction.Articles.Wikitext;

namespace Extraction.Articles;

/// <summary>Chooses the reader for the shape of a document.</summary>
internal static class ArticleReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a document with the reader of its shape.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="options">What the caller knows of the document.</param>
    /// <returns>The article.</returns>
    public static Article Read(string text, ArticleOptions options)
    {
        string body = text.Length > 0 && text[0] == ByteOrderMark ? text[1..] : text;
        return (options.Format ?? FormatOf(body)) switch
        {
            ArticleFormat.Html => HtmlReader.Read(body, options),
            ArticleFormat.Wikitext => WikitextReader.Read(body, options),
            _ => PlainTextReader.Read(body, options),
        };
    }

    private static ArticleFormat FormatOf(string text)
    {
        if (HtmlShape.IsHtml(text))
        {
            return ArticleFormat.Html;
        }

        return WikitextShape.IsWikitext(text) ? ArticleFormat.Wikitext : ArticleFormat.PlainText;
    }
}
