using System.Buffers;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>
/// Reads the output of WikiExtractor, document after document, in the memory of the longest. What stands between the tags is plain
/// text in which the tool has escaped <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c>.
/// </summary>
internal sealed class WikiExtractorReader : ICorpusReader
{
    private readonly ArrayBufferWriter<byte> _content = new();
    private ArticleOptions? _open;
    private bool _tooLong;
    private bool _stray;
    private int _documents;

    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ByteLine line in ByteLines.ReadAsync(stream, cancellationToken).ConfigureAwait(false))
        {
            if (Take(line, known) is { } document)
            {
                yield return document;
            }
        }

        if (_open is not null)
        {
            yield return Finish(isClosed: false);
        }
    }

    /// <summary>Takes one line; a document that ends with it, or what cannot be read there, is the result.</summary>
    private CorpusDocument? Take(ByteLine line, ArticleOptions known)
    {
        ReadOnlySpan<byte> bytes = line.Bytes.Span.Trim(" \t\r"u8);
        if (WikiExtractorTag.Opens(bytes))
        {
            CorpusDocument? unclosed = _open is null ? null : Finish(isClosed: false);
            Begin(WikiExtractorTag.Read(bytes), known);
            return unclosed;
        }

        if (_open is not null)
        {
            if (WikiExtractorTag.Closes(bytes))
            {
                return Finish(isClosed: true);
            }

            Append(line);
            return null;
        }

        bool first = !bytes.IsEmpty && !_stray;
        _stray |= first;
        return first ? Stray(line.Number, known) : null;
    }

    private void Begin(WikiExtractorTag tag, ArticleOptions known)
    {
        _documents++;
        _stray = false;
        _tooLong = false;
        _content.ResetWrittenCount();
        _open = known with
        {
            Source = tag.Id.Length > 0 ? tag.Id
                : tag.Url.Length > 0 ? tag.Url
                : string.Create(CultureInfo.InvariantCulture, $"{known.Source}:{_documents}"),
            Title = tag.Title.Length > 0 ? tag.Title : known.Title,
            Format = known.Format ?? ArticleFormat.PlainText,
            HasDottedHeadings = true,
        };
    }

    private void Append(ByteLine line)
    {
        _tooLong |= line.IsTooLong || _content.WrittenCount + line.Bytes.Length > ByteLines.LongestLine;
        if (!_tooLong)
        {
            _content.Write(line.Bytes.Span);
            _content.Write("\n"u8);
        }
    }

    private CorpusDocument Finish(bool isClosed)
    {
        ArticleOptions options = _open!;
        _open = null;
        if (_tooLong)
        {
            return CorpusDocument.Unreadable(options, "document_too_long", "The document is longer than 128 MiB.");
        }

        CorpusDocument document = TextDecoder.Decode(_content.WrittenSpan, options);
        if (document.Text is not { } text)
        {
            return document;
        }

        options = isClosed ? document.Options : document.Options with { Findings = [.. document.Options.Findings, Unclosed] };
        return CorpusDocument.Readable(text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text, options);
    }

    private static Diagnostic Unclosed =>
        new(DiagnosticSeverity.Warning, "unclosed_document", "The document has no </doc>; it was read up to the next one, or to the end of the input.", null);

    private static CorpusDocument Stray(int line, ArticleOptions known) => CorpusDocument.Unreadable(
        known with { Source = string.Create(CultureInfo.InvariantCulture, $"{known.Source}:{line}") },
        "text_outside_document",
        "The text from this line on stands in no <doc> element; it was left out.");
}
