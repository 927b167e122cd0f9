using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Reads JSON Lines: one document a line, in the memory of the longest line.</summary>
internal sealed class JsonLinesReader : ICorpusReader
{
    private const int BufferBytes = 1 << 16;

    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferBytes];
        int start = 0;
        int length = 0;
        int line = 0;
        bool atEnd = false;
        while (!atEnd || start < length)
        {
            int end = Array.IndexOf(buffer, (byte)'\n', start, length - start);
            if (end < 0 && !atEnd)
            {
                (buffer, start, length) = MakeRoom(buffer, start, length);
                int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                length += read;
                atEnd = read == 0;
                continue;
            }

            end = end < 0 ? length : end;
            line++;
            if (JsonLinesRecord.Read(buffer.AsMemory(start, end - start), line, known) is { } document)
            {
                yield return document;
            }

            start = end + 1;
        }
    }

    private static (byte[] Buffer, int Start, int Length) MakeRoom(byte[] buffer, int start, int length)
    {
        int kept = length - start;
        byte[] roomy = kept > buffer.Length / 2 ? new byte[checked(buffer.Length * 2)] : buffer;
        Buffer.BlockCopy(buffer, start, roomy, 0, kept);
        return (roomy, 0, kept);
    }
}
