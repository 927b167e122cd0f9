namespace Extraction.Articles;

/// <summary>The shape of the input that an article was read from.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text of any layout: mirror dumps, extracts, dump rows, WikiExtractor output.</summary>
    PlainText,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>MediaWiki markup.</summary>
    Wikitext,
}
