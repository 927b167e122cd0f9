namespace Extraction.Tests.Datasets;

/// <summary>A file on a disk that is full after a number of bytes; closing it tries to write again, as real buffers do.</summary>
internal sealed class FailingStream(Stream file, int room) : Stream
{
    private int _room = room;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    public override void Flush() => file.Flush();

    public override void Write(byte[] buffer, int offset, int count)
    {
        _room -= count;
        if (_room < 0)
        {
            throw new IOException("No space left on device");
        }

        file.Write(buffer, offset, count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
        if (disposing && _room < 0)
        {
            throw new IOException("No space left on device");
        }
    }
}
