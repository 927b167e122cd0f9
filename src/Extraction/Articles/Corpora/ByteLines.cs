using System.Runtime.CompilerServices;

namespace Extraction.Articles.Corpora;

/// <summary>Cuts a stream into lines in the memory of the longest line. A byte order mark is no part of the first.</summary>
internal static class ByteLines
{
    /// <summary>No document that a person wrote is longer; a longer line is cut off, so that one bad file cannot fill the memory.</summary>
    public const int LongestLine = 1 << 27;

    private const int BufferBytes = 1 << 16;

    /// <summary>Reads the lines.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines in order; the last one too where no line break ends it.</returns>
    public static async IAsyncEnumerable<ByteLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferBytes];
        int start = 0;
        int searched = 0;
        int length = 0;
        int number = 0;
        bool skips = false;
        bool atEnd = false;
        while (!atEnd || start < length)
        {
            int end = Array.IndexOf(buffer, (byte)'\n', searched, length - searched);
            if (end < 0 && !atEnd && length - start <= LongestLine)
            {
                (buffer, start, length) = MakeRoom(buffer, start, length);
                searched = length;
                int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                length += read;
                atEnd = read == 0;
                continue;
            }

            bool cut = end < 0 && !atEnd;
            end = end < 0 ? length : end;
            if (!skips)
            {
                number++;
                yield return new ByteLine(WithoutMark(buffer.AsMemory(start, end - start), number), number, cut);
            }

            skips = cut;
            start = Math.Min(end + 1, length);
            searched = start;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line, int number) =>
        number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private static (byte[] Buffer, int Start, int Length) MakeRoom(byte[] buffer, int start, int length)
    {
        int kept = length - start;
        byte[] roomy = kept > buffer.Length / 2 ? new byte[checked(buffer.Length * 2)] : buffer;
        Buffer.BlockCopy(buffer, start, roomy, 0, kept);
        return (roomy, 0, kept);
    }
}
