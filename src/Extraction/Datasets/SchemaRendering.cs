using System.Text;

namespace Extraction.Datasets;

/// <summary>The data dictionary: every table and column, from the same definitions that the files are written from.</summary>
public static class SchemaRendering
{
    /// <summary>For a terminal: a paragraph a table, a line a column.</summary>
    /// <returns>The text, lines ended by LF.</returns>
    public static string ToText()
    {
        var text = new StringBuilder();
        foreach (Table table in DatasetSchema.Tables)
        {
            int width = table.Columns.Max(column => column.Name.Length);
            text.Append(table.Name).Append('\n').Append("  ").Append(table.Description).Append("\n\n");
            foreach (Column column in table.Columns)
            {
                string type = Spelling<ColumnType>.Lower[column.Type] + (column.CanBeUnknown ? "?" : "");
                text.Append("  ").Append(column.Name.PadRight(width)).Append("  ").Append(type.PadRight(8)).Append("  ").Append(column.Description);
                text.Append(Notes(table, column, word => word)).Append('\n');
            }

            text.Append('\n');
        }

        return text.Append("A type with ? may be unknown: an empty cell in CSV, null in JSON.\n").ToString();
    }

    /// <summary>For the documentation: a section a table.</summary>
    /// <returns>Markdown, lines ended by LF.</returns>
    public static string ToMarkdown()
    {
        var text = new StringBuilder();
        foreach (Table table in DatasetSchema.Tables)
        {
            text.Append("## ").Append(table.Name).Append("\n\n").Append(table.Description);
            text.Append(" Key: ").AppendJoin(", ", table.Key.Select(Code)).Append(".\n\n");
            text.Append("| column | type | meaning | example |\n|---|---|---|---|\n");
            foreach (Column column in table.Columns)
            {
                string type = Spelling<ColumnType>.Lower[column.Type] + (column.CanBeUnknown ? "?" : "");
                string meaning = column.Description + Notes(table, column, Code);
                text.Append($"| {Code(column.Name)} | {type} | {Escape(meaning)} | {Escape(Code(column.Example))} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>For programs: the descriptor that stands beside the CSV files of all tables.</summary>
    /// <returns>A Frictionless Data Package v2 as JSON.</returns>
    public static string ToJson()
    {
        using var stream = new MemoryStream();
        DataPackage.Write(stream, new CsvFormat().Resources(DatasetSchema.Tables));
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string Notes(Table table, Column column, Func<string, string> spell)
    {
        string key = table.Key.Length == 1 && table.Key[0] == column.Name ? " Key." : "";
        string target = column.References is { } reference ? $" Refers to {spell($"{reference.Table}.{reference.Column}")}." : "";
        string values = column.Values.IsEmpty ? "" : $" One of {string.Join(", ", column.Values.Select(spell))}.";
        return column.Type == ColumnType.List && values.Length > 0 ? $" Of {values[8..]}" : key + target + values;
    }

    private static string Code(string text) => $"`{text}`";

    private static string Escape(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
