namespace Extraction.Articles.Rendering;

/// <summary>
/// Counts the columns of a table row by row, so that a cell which spans several rows keeps its column in each of them: the cells
/// behind it stand under their own headers.
/// </summary>
internal sealed class TableColumns
{
    /// <summary>Columns further right are not kept, so that the text of a table stays in proportion to its source.</summary>
    private const int MostColumns = 100;

    private readonly int[] _rowsLeft = new int[MostColumns];
    private int _column;
    private int _before;
    private bool _hasCell;

    /// <summary>Starts a table.</summary>
    public void Clear()
    {
        Array.Clear(_rowsLeft);
        _column = 0;
        _before = 0;
        _hasCell = false;
    }

    /// <summary>Starts the next row; a row without cells is none.</summary>
    /// <returns>How many columns before its first cell are taken by cells of rows above.</returns>
    public int NextRow()
    {
        if (_hasCell)
        {
            // What the row had no cell for has passed too.
            Take(MostColumns);
            _column = 0;
            _hasCell = false;
            _before = Take(1);
        }

        return _before;
    }

    /// <summary>Places a cell.</summary>
    /// <param name="columns">How many columns it spans, from 1.</param>
    /// <param name="rows">How many rows it spans, from 1.</param>
    /// <returns>How many columns behind it are taken by cells of rows above.</returns>
    public int Place(int columns, int rows)
    {
        _hasCell = true;
        for (int i = 0; i < columns && _column < MostColumns; i++, _column++)
        {
            _rowsLeft[_column] = rows - 1;
        }

        return Take(1);
    }

    /// <summary>Passes the columns that are taken, and with them a row of each.</summary>
    /// <param name="gaps">How many free columns to pass before it stops.</param>
    private int Take(int gaps)
    {
        int taken = 0;
        for (; _column < MostColumns; _column++)
        {
            if (_rowsLeft[_column] == 0)
            {
                if (--gaps == 0)
                {
                    return taken;
                }

                continue;
            }

            _rowsLeft[_column]--;
            taken++;
        }

        return taken;
    }
}
