using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>How the rows of one table are read, whatever their type is.</summary>
internal abstract class TableRows
{
    /// <summary>How many rows the document has.</summary>
    public abstract int Count(Dataset dataset);

    /// <summary>Reads one row into cells.</summary>
    public abstract void Read(Dataset dataset, int row, Span<Cell> cells);
}

/// <summary>The rows of one type, read column by column.</summary>
internal sealed class TableRows<TRow>(Func<Dataset, ImmutableArray<TRow>> rows, ImmutableArray<Func<TRow, Cell>> columns) : TableRows
{
    /// <inheritdoc/>
    public override int Count(Dataset dataset) => rows(dataset).Length;

    /// <inheritdoc/>
    public override void Read(Dataset dataset, int row, Span<Cell> cells)
    {
        TRow record = rows(dataset)[row];
        for (int i = 0; i < columns.Length; i++)
        {
            cells[i] = columns[i](record);
        }
    }
}
