using System.Collections.Frozen;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Reads files and streams that hold one document or many.</summary>
public static class Corpus
{
    // Enough to hold the fields of a record that stand before its text.
    private const int PeekBytes = 1 << 12;

    private static readonly FrozenDictionary<string, CorpusFormat> ByExtension = new Dictionary<string, CorpusFormat>
    {
        [".jsonl"] = CorpusFormat.JsonLines,
        [".ndjson"] = CorpusFormat.JsonLines,
        [".html"] = CorpusFormat.Html,
        [".htm"] = CorpusFormat.Html,
        [".xhtml"] = CorpusFormat.Html,
        [".wiki"] = CorpusFormat.Wikitext,
        [".wikitext"] = CorpusFormat.Wikitext,
        [".mediawiki"] = CorpusFormat.Wikitext,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads all documents of a stream, one at a time.</summary>
    /// <param name="stream">The bytes; not disposed.</param>
    /// <param name="format">Their shape.</param>
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
        CorpusFormat told = format == CorpusFormat.Auto ? ByExtension.GetValueOrDefault(Path.GetExtension(known.Source)) : format;
        return told == CorpusFormat.Auto
            ? ReadUntoldAsync(stream, known, cancellationToken)
            : ReaderOf(told).ReadAsync(stream, known, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusDocument> ReadUntoldAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        ReadResult beginning = await pipe.ReadAtLeastAsync(PeekBytes, cancellationToken).ConfigureAwait(false);
        CorpusFormat format = JsonLinesRecord.Begins(beginning.Buffer) ? CorpusFormat.JsonLines
            : MediaWikiXmlReader.Begins(beginning.Buffer.FirstSpan) ? CorpusFormat.MediaWikiXml
            : CorpusFormat.Auto;
        pipe.AdvanceTo(beginning.Buffer.Start);
        await foreach (CorpusDocument document in ReaderOf(format).ReadAsync(pipe.AsStream(), known, cancellationToken).ConfigureAwait(false))
        {
            yield return document;
        }
    }

    private static ICorpusReader ReaderOf(CorpusFormat format) => format switch
    {
        CorpusFormat.JsonLines => new JsonLinesReader(),
        CorpusFormat.MediaWikiXml => new MediaWikiXmlReader(),
        CorpusFormat.Html => new DocumentReader(ArticleFormat.Html),
        CorpusFormat.Wikitext => new DocumentReader(ArticleFormat.Wikitext),
        CorpusFormat.Text => new DocumentReader(ArticleFormat.PlainText),
        _ => new DocumentReader(null),
    };
}
