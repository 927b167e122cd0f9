using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Reads a stream that is one document.</summary>
internal sealed class DocumentReader(ArticleFormat? format) : ICorpusReader
{
    // Far beyond any document, and below what one array of characters can hold.
    private const int LongestDocument = 1 << 29;

    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArticleOptions options = known with { Format = known.Format ?? format };
        var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0 && bytes.Length <= LongestDocument)
        {
            bytes.Write(buffer, 0, read);
        }

        yield return bytes.Length <= LongestDocument
            ? TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options)
            : CorpusDocument.Unreadable(options, "document_too_long", "The input is one document of more than 512 MiB.");
    }
}
