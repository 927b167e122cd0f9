namespace Extraction.Cli;

/// <summary>Reads a decompressed stream and stops when it grows out of all proportion to what was compressed: a bomb, not text.</summary>
/// <param name="compressed">The compressed stream.</param>
/// <param name="expanded">What comes out of it.</param>
internal sealed class BoundedExpansion(Stream compressed, Stream expanded) : Stream
{
    // Wikitext shrinks to about a fifth; a page of one repeated word to a few hundredths.
    private const long MostTimes = 500;
    private const long AlwaysAllowed = 64L << 20;

    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = expanded.Read(buffer);
        }
        catch (Exception error) when (error is not (IOException or OutOfMemoryException))
        {
            // Every library has its own exceptions for damaged data.
            throw new IOException($"The compressed data are damaged or cut short ({error.Message}).", error);
        }

        _read += read;
        return _read <= AlwaysAllowed || _read / MostTimes <= compressed.Position
            ? read
            : throw new IOException("The compressed data expand to more than 500 times their size; they were not read further.");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            expanded.Dispose();
            compressed.Dispose();
        }

        base.Dispose(disposing);
    }
}
