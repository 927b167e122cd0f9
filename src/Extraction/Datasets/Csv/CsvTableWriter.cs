using CsvHelper;

namespace Extraction.Datasets;

/// <summary>Writes the rows of one table as CSV.</summary>
internal sealed class CsvTableWriter : IDatasetFormatWriter
{
    private const char ListSeparator = '|';

    // Stands for a separator inside of a list's item, which CSV cannot tell from one between items. JSON and Parquet have the item as it is.
    private const char SeparatorInItem = '¦';

    private readonly Table _table;
    private readonly CsvWriter _writer;
    private readonly Cell[] _cells;

    /// <summary>Opens the file and writes the header.</summary>
    public CsvTableWriter(Table table, Stream stream, bool escapeFormulas)
    {
        _table = table;
        _cells = new Cell[table.Columns.Length];
        _writer = CsvWriter.Create(stream, Options(escapeFormulas));
        _writer.WriteHeader([.. table.Columns.Select(column => column.Name)]);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        int count = _table.CountRows(dataset);
        for (int row = 0; row < count; row++)
        {
            _table.ReadRow(dataset, row, _cells);
            foreach (Cell cell in _cells)
            {
                Write(cell);
            }

            await _writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await _writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private static CsvWriterOptions Options(bool escapeFormulas) => CsvWriterOptions.Default with
    {
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
        Injection = escapeFormulas ? CsvInjection.Escape : CsvInjection.None,
    };

    private void Write(in Cell cell)
    {
        if (cell.IsUnknown)
        {
            _writer.WriteField("");
            return;
        }

        switch (cell.Type)
        {
            case ColumnType.Integer:
                _writer.WriteField(cell.Integer);
                break;
            case ColumnType.Number:
                _writer.WriteField(cell.Number);
                break;
            case ColumnType.Boolean:
                _writer.WriteField(cell.Boolean);
                break;
            case ColumnType.List:
                _writer.WriteField(string.Join(ListSeparator, cell.List.Select(item => item.Replace(ListSeparator, SeparatorInItem))));
                break;
            default:
                _writer.WriteField(cell.Text);
                break;
        }
    }
}
