using System.Collections.Immutable;
using System.Text.Json;

namespace Extraction.Datasets;

/// <summary>One table in nested JSON, with the tables that stand inside of its rows.</summary>
internal sealed class JsonTable
{
    private readonly Table _table;
    private readonly JsonEncodedText[] _names;
    private readonly Cell[] _cells;
    private readonly ImmutableArray<JsonTable> _inner;

    // How many rows of the current document are written: inner rows come in the order of their outer ones.
    private int _next;

    /// <summary>Lays out a table and, recursively, those that stand inside of it.</summary>
    public JsonTable(Table table, ImmutableArray<Table> chosen)
    {
        _table = table;
        _names = JsonCells.Names(table);
        _cells = new Cell[table.Columns.Length];
        _inner = [.. chosen.Where(other => other != table && HolderOf(other, chosen) == table).Select(other => new JsonTable(other, chosen))];
    }

    /// <summary>Writes all rows of a document as elements of the current array.</summary>
    public void WriteRows(Utf8JsonWriter writer, Dataset dataset)
    {
        int count = _table.CountRows(dataset);
        for (int row = 0; row < count; row++)
        {
            _table.ReadRow(dataset, row, _cells);
            WriteRow(writer, dataset);
        }
    }

    private static Table HolderOf(Table table, ImmutableArray<Table> chosen)
    {
        Column first = table.Columns[0];
        bool isPart = table.Key.Length > 1 && table.Key[0] == first.Name && first.References is not null;
        return chosen.FirstOrDefault(other => isPart && other.Name == first.References!.Table) ?? DocumentsTable.Definition;
    }

    private void WriteRow(Utf8JsonWriter writer, Dataset dataset)
    {
        writer.WriteStartObject();
        JsonCells.Write(writer, _names, _cells);
        foreach (JsonTable inner in _inner)
        {
            writer.WriteStartArray(inner._table.Name);
            if (_table == DocumentsTable.Definition)
            {
                inner.Restart();
                inner.WriteRows(writer, dataset);
            }
            else
            {
                inner.WriteRowsOf(writer, dataset, _cells[0].Text);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteRowsOf(Utf8JsonWriter writer, Dataset dataset, string holder)
    {
        int count = _table.CountRows(dataset);
        while (_next < count)
        {
            _table.ReadRow(dataset, _next, _cells);
            if (_cells[0].Text != holder)
            {
                return;
            }

            WriteRow(writer, dataset);
            _next++;
        }
    }

    private void Restart()
    {
        foreach (JsonTable inner in _inner)
        {
            inner._next = 0;
            inner.Restart();
        }
    }
}
