using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>The one definition of a table: its columns, its keys and how its rows are read from a <see cref="Dataset"/>.</summary>
public sealed class Table
{
    private readonly TableRows _rows;

    internal Table(string name, string description, ImmutableArray<Column> columns, ImmutableArray<string> key, TableRows rows)
    {
        Name = name;
        Description = description;
        Columns = columns;
        Key = key;
        _rows = rows;
    }

    /// <summary>The name, which is also the name of its file: <c>events</c>.</summary>
    public string Name { get; }

    /// <summary>What one row is, in one or two English sentences.</summary>
    public string Description { get; }

    /// <summary>The columns in the order that they are written in.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>Names of the columns that together identify a row.</summary>
    public ImmutableArray<string> Key { get; }

    /// <summary>How many rows a document has.</summary>
    /// <param name="dataset">The document's rows.</param>
    /// <returns>The number of rows of this table.</returns>
    public int CountRows(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return _rows.Count(dataset);
    }

    /// <summary>Reads one row.</summary>
    /// <param name="dataset">The document's rows.</param>
    /// <param name="row">Which row, 0-based, in document order.</param>
    /// <param name="cells">Receives one cell a column; as long as <see cref="Columns"/>.</param>
    public void ReadRow(Dataset dataset, int row, Span<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _rows.Read(dataset, row, cells);
    }
}
