using System.Buffers;
using System.Text.Json;

namespace Extraction.Datasets;

/// <summary>Writes the rows of one table as JSON Lines.</summary>
internal sealed class JsonLinesTableWriter : IDatasetFormatWriter
{
    private const int WriteAtBytes = 1 << 16;

    private readonly Table _table;
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(WriteAtBytes);
    private readonly Utf8JsonWriter _writer;
    private readonly JsonEncodedText[] _names;
    private readonly Cell[] _cells;

    /// <summary>Writes to an open file.</summary>
    public JsonLinesTableWriter(Table table, Stream stream)
    {
        _table = table;
        _stream = stream;
        _names = JsonCells.Names(table);
        _cells = new Cell[table.Columns.Length];
        _writer = JsonCells.OpenLines(_buffer);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        int count = _table.CountRows(dataset);
        for (int row = 0; row < count; row++)
        {
            _table.ReadRow(dataset, row, _cells);
            _writer.WriteStartObject();
            JsonCells.Write(_writer, _names, _cells);
            _writer.WriteEndObject();
            _writer.Flush();
            _writer.Reset();
            _buffer.Write("\n"u8);
            if (_buffer.WrittenCount >= WriteAtBytes)
            {
                await WriteBufferAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await WriteBufferAsync(cancellationToken).ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask WriteBufferAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
