using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Reads a stream that is one document.</summary>
internal sealed class DocumentReader(ArticleFormat? format) : ICorpusReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        yield return TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), known with { Format = known.Format ?? format });
    }
}
