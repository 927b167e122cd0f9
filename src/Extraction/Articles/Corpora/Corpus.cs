namespace Extraction.Articles.Corpora;

/// <summary>Reads files and streams that hold one document or many.</summary>
public static class Corpus
{
    private static readonly Dictionary<string, CorpusFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = CorpusFormat.JsonLines,
        [".ndjson"] = CorpusFormat.JsonLines,
        [".html"] = CorpusFormat.Html,
        [".htm"] = CorpusFormat.Html,
        [".xhtml"] = CorpusFormat.Html,
        [".wiki"] = CorpusFormat.Wikitext,
        [".wikitext"] = CorpusFormat.Wikitext,
        [".mediawiki"] = CorpusFormat.Wikitext,
    };

    /// <summary>Reads all documents of a stream, one at a time.</summary>
    /// <param name="stream">The bytes; not disposed.</param>
    /// <param name="format">Their shape; <see cref="CorpusFormat.Auto"/> tells it from the name of the source, and takes what has no telling name for one document.</param>
    /// <param name="known">The source, and what the caller knows of every document; what a record says of itself wins.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The documents in the order of the input. One that cannot be read has a <see cref="CorpusDocument.Failure"/> and ends nothing.</returns>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        CorpusFormat format,
        ArticleOptions known,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(known);
        CorpusFormat shape = format == CorpusFormat.Auto ? FormatOf(known.Source) : format;
        return ReaderOf(shape).ReadAsync(stream, known, cancellationToken);
    }

    private static CorpusFormat FormatOf(string source) =>
        ByExtension.GetValueOrDefault(Path.GetExtension(source), CorpusFormat.Auto);

    private static ICorpusReader ReaderOf(CorpusFormat format) => format switch
    {
        CorpusFormat.JsonLines => new JsonLinesReader(),
        CorpusFormat.Html => new DocumentReader(ArticleFormat.Html),
        CorpusFormat.Wikitext => new DocumentReader(ArticleFormat.Wikitext),
        CorpusFormat.Text => new DocumentReader(ArticleFormat.PlainText),
        CorpusFormat.Auto => new DocumentReader(null),
        _ => throw new NotSupportedException($"This build cannot read {format}."),
    };
}
