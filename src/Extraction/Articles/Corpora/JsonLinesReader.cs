using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Reads JSON Lines: one document a line, in the memory of the longest line.</summary>
/// <param name="fields">What the records call their fields.</param>
internal sealed class JsonLinesReader(RecordFields fields) : ICorpusReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ByteLine line in ByteLines.ReadAsync(stream, cancellationToken).ConfigureAwait(false))
        {
            if (JsonLinesRecord.Read(line, known, fields) is { } document)
            {
                yield return document;
            }
        }
    }
}
