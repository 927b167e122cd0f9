using System.Collections.Immutable;

namespace Extraction.Articles;

/// <summary>What the caller knows of a document besides its text.</summary>
public sealed record ArticleOptions
{
    /// <summary>The options used when none are given: format detected from the content, nothing known besides.</summary>
    public static ArticleOptions Default { get; } = new();

    /// <summary>Where the document came from: a path with <c>/</c> separators or a record's id. Empty when unknown.</summary>
    public string Source { get; init; } = "";

    /// <summary>The title, when the caller knows it better than the text (a dump row's <c>title</c> field).</summary>
    public string? Title { get; init; }

    /// <summary>The shape of the text, or null to detect it from the content.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>The day the document was written, for news-like text. Null for encyclopaedic text: nothing is ever resolved against the clock.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>BCP 47 tag of the document's language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The text is output of WikiExtractor, which puts a full stop behind every heading.</summary>
    internal bool HasDottedHeadings { get; init; }

    /// <summary>What was noticed while the document was decoded; the article's diagnostics begin with it.</summary>
    internal ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
