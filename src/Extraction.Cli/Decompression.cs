using System.IO.Compression;
using SharpCompress.Compressors.BZip2;
using BZip2Mode = SharpCompress.Compressors.CompressionMode;

namespace Extraction.Cli;

/// <summary>Opens compressed inputs by their first bytes. Both formats may hold several streams one behind the other, as dumps do; all are read.</summary>
internal static class Decompression
{
    /// <summary>The stream that holds the documents.</summary>
    /// <param name="stream">A file; it must be seekable to be looked at.</param>
    /// <returns>The stream itself when it is not compressed.</returns>
    public static Stream Open(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return stream;
        }

        Span<byte> head = stackalloc byte[4];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        head = head[..read];
        if (read > 1 && head[0] == 0x1F && head[1] == 0x8B)
        {
            return new BoundedExpansion(stream, new GZipStream(stream, CompressionMode.Decompress));
        }

        // A library's own reader would stop behind the first stream: 100 pages of a multistream dump.
        bool isBZip2 = read == 4 && head.StartsWith("BZh"u8) && head[3] is >= (byte)'1' and <= (byte)'9';
        return isBZip2
            ? new BoundedExpansion(stream, BZip2Stream.Create(stream, BZip2Mode.Decompress, decompressConcatenated: true))
            : stream;
    }
}
