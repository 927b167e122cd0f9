namespace Extraction.Articles.Corpora;

/// <summary>One page of a dump while its elements are read.</summary>
internal sealed class DumpPage
{
    /// <summary>The title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The namespace's number; empty in dumps older than the element.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The page's number.</summary>
    public string Id { get; set; } = "";

    /// <summary>The content model; empty in dumps older than the element.</summary>
    public string Model { get; set; } = "";

    /// <summary>It only leads to another page.</summary>
    public bool IsRedirect { get; set; }

    /// <summary>Its text was taken out of the dump.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Its text is longer than any page may be.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>The wikitext.</summary>
    public string? Text { get; set; }

    /// <summary>The page as a document.</summary>
    /// <param name="known">What the caller knows of every document.</param>
    /// <returns>The document; null for a page that is no article.</returns>
    public CorpusDocument? ToDocument(ArticleOptions known)
    {
        bool isArticle = Namespace is "" or "0" && Model is "" or "wikitext" && !IsRedirect && !IsDeleted;
        ArticleOptions options = known with
        {
            Source = Id.Length > 0 ? Id : known.Source,
            Title = Title.Length > 0 ? Title : known.Title,
            Format = ArticleFormat.Wikitext,
        };

        if (!isArticle || (Text is null && !IsTooLong))
        {
            return null;
        }

        return IsTooLong
            ? CorpusDocument.Unreadable(options, "page_too_long", "The page is longer than 16 million characters.")
            : CorpusDocument.Readable(Text!, options);
    }
}
