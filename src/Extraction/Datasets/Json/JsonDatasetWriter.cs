using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Extraction.Datasets;

/// <summary>
/// Writes documents as nested objects. Each carries its own columns, whichever tables are chosen, and an array for every other table;
/// a table whose key begins with another table's key (event_participants) stands inside of that table's rows.
/// </summary>
internal sealed class JsonDatasetWriter : IDatasetFormatWriter
{
    private const int WriteAtBytes = 1 << 16;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(WriteAtBytes);
    private readonly Utf8JsonWriter _writer;
    private readonly JsonTable _documents;

    /// <summary>Writes to an open file.</summary>
    public JsonDatasetWriter(ImmutableArray<Table> tables, Stream stream)
    {
        _stream = stream;
        _writer = JsonCells.OpenIndented(_buffer);
        _documents = new JsonTable(DocumentsTable.Definition, tables);
        _writer.WriteStartObject();
        _writer.WriteStartArray(DocumentsTable.Definition.Name);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        _documents.WriteRows(_writer, dataset);
        _writer.Flush();
        if (_buffer.WrittenCount >= WriteAtBytes)
        {
            await WriteBufferAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _buffer.Write("\n"u8);
        await WriteBufferAsync(cancellationToken).ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask WriteBufferAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }
}
