using System.Buffers;
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
    /// <param name="fields">What the records of JSON Lines call their fields; null for the usual names.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The documents in the order of the input. One that cannot be read has a <see cref="CorpusDocument.Failure"/> and ends nothing.</returns>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        CorpusFormat format,
        ArticleOptions known,
        RecordFields? fields = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(known);
        fields ??= RecordFields.Default;
        CorpusFormat told = format == CorpusFormat.Auto ? FormatOfName(known.Source) : format;
        return told == CorpusFormat.Auto
            ? ReadUntoldAsync(stream, known, fields, cancellationToken)
            : ReaderOf(told, fields).ReadAsync(stream, known, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusDocument> ReadUntoldAsync(
        Stream stream,
        ArticleOptions known,
        RecordFields fields,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        ReadResult beginning = await pipe.ReadAtLeastAsync(PeekBytes, cancellationToken).ConfigureAwait(false);
        CorpusFormat format = FormatOfContent(beginning.Buffer, fields);
        pipe.AdvanceTo(beginning.Buffer.Start);
        await foreach (CorpusDocument document in ReaderOf(format, fields).ReadAsync(pipe.AsStream(), known, cancellationToken).ConfigureAwait(false))
        {
            yield return document;
        }
    }

    /// <summary>The shape that a name tells; <c>page.html.gz</c> was compressed as a page.</summary>
    private static CorpusFormat FormatOfName(string source)
    {
        string extension = Path.GetExtension(source);
        bool compressed = extension.Equals(".gz", StringComparison.OrdinalIgnoreCase) || extension.Equals(".bz2", StringComparison.OrdinalIgnoreCase);
        return ByExtension.GetValueOrDefault(compressed ? Path.GetExtension(Path.GetFileNameWithoutExtension(source)) : extension);
    }

    private static CorpusFormat FormatOfContent(ReadOnlySequence<byte> beginning, RecordFields fields)
    {
        ReadOnlySpan<byte> bytes = beginning.IsSingleSegment ? beginning.FirstSpan : beginning.ToArray();
        return JsonLinesRecord.Begins(bytes, fields) ? CorpusFormat.JsonLines
            : MediaWikiXmlReader.Begins(bytes) ? CorpusFormat.MediaWikiXml
            : WikiExtractorTag.Begins(bytes) ? CorpusFormat.WikiExtractor
            : CorpusFormat.Auto;
    }

    private static ICorpusReader ReaderOf(CorpusFormat format, RecordFields fields) => format switch
    {
        CorpusFormat.JsonLines => new JsonLinesReader(fields),
        CorpusFormat.WikiExtractor => new WikiExtractorReader(),
        CorpusFormat.MediaWikiXml => new MediaWikiXmlReader(),
        CorpusFormat.Html => new DocumentReader(ArticleFormat.Html),
        CorpusFormat.Wikitext => new DocumentReader(ArticleFormat.Wikitext),
        CorpusFormat.Text => new DocumentReader(ArticleFormat.PlainText),
        _ => new DocumentReader(null),
    };
}
