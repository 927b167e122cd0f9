using Extraction.Datasets;

namespace Extraction.Tests.Datasets;

/// <summary>Reads a dataset through its public face: the schema.</summary>
internal static class Rows
{
    /// <summary>All rows of a table, each from column name to cell.</summary>
    public static List<Dictionary<string, Cell>> Of(Dataset dataset, string table)
    {
        Table definition = DatasetSchema.Tables.Single(known => known.Name == table);
        var rows = new List<Dictionary<string, Cell>>();
        for (int i = 0; i < definition.CountRows(dataset); i++)
        {
            Cell[] cells = new Cell[definition.Columns.Length];
            definition.ReadRow(dataset, i, cells);
            rows.Add(definition.Columns.Zip(cells).ToDictionary(pair => pair.First.Name, pair => pair.Second));
        }

        return rows;
    }

    /// <summary>The ids of all rows of a table.</summary>
    public static List<string> Ids(Dataset dataset, string table)
    {
        string key = DatasetSchema.Tables.Single(known => known.Name == table).Key[0];
        return [.. Of(dataset, table).Select(row => row[key].Text)];
    }

    /// <summary>A cell as CSV spells it.</summary>
    public static string Spell(Cell cell) => cell.IsUnknown ? "" : cell.Type switch
    {
        ColumnType.Integer => cell.Integer.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ColumnType.Number => cell.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ColumnType.List => string.Join('|', cell.List.Select(item => item.Replace('|', '¦'))),
        _ => cell.Text,
    };
}
