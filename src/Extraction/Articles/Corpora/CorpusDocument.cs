namespace Extraction.Articles.Corpora;

/// <summary>One document as it came out of a file or stream: decoded but not parsed, or the reason why it could not be read.</summary>
public sealed record CorpusDocument
{
    private CorpusDocument(string? text, ArticleOptions options, Diagnostic? failure)
    {
        Text = text;
        Options = options;
        Failure = failure;
    }

    /// <summary>The decoded text, without a byte order mark; null when the document could not be read.</summary>
    public string? Text { get; }

    /// <summary>Its source and what else the input says of it.</summary>
    public ArticleOptions Options { get; }

    /// <summary>Why the document could not be read; null when it could.</summary>
    public Diagnostic? Failure { get; }

    /// <summary>A document that was read.</summary>
    /// <param name="text">Its decoded text.</param>
    /// <param name="options">Its source and what else is known of it.</param>
    /// <returns>The document.</returns>
    public static CorpusDocument Readable(string text, ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new CorpusDocument(text, options, null);
    }

    /// <summary>A document that could not be read.</summary>
    /// <param name="options">Its source.</param>
    /// <param name="code">A stable name for the reason, snake_case.</param>
    /// <param name="message">One English sentence.</param>
    /// <returns>The document.</returns>
    public static CorpusDocument Unreadable(ArticleOptions options, string code, string message)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new CorpusDocument(null, options, new Diagnostic(DiagnosticSeverity.Error, code, message, null));
    }

    /// <summary>Parses the document.</summary>
    /// <returns>The article.</returns>
    /// <exception cref="InvalidOperationException">The document could not be read; ask <see cref="Failure"/> first.</exception>
    public Article Parse() => Article.Parse(Text ?? throw new InvalidOperationException($"'{Options.Source}' could not be read: {Failure?.Message}"), Options);
}
