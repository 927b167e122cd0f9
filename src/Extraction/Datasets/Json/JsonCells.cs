using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Extraction.Datasets;

/// <summary>Writes rows as JSON objects: every column is a key of every row, unknown is null.</summary>
internal static class JsonCells
{
    // Text in other scripts stays readable; what is written is a file, never part of a page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A writer of rows, one a line.</summary>
    public static Utf8JsonWriter OpenLines(IBufferWriter<byte> buffer) => new(buffer, new JsonWriterOptions { Encoder = Encoder });

    /// <summary>A writer of one document to read.</summary>
    public static Utf8JsonWriter OpenIndented(IBufferWriter<byte> buffer) =>
        new(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n" });

    /// <summary>The names of a table's columns, encoded once.</summary>
    public static JsonEncodedText[] Names(Table table) => [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name, Encoder))];

    /// <summary>Writes the cells of one row as properties of the current object.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText[] names, ReadOnlySpan<Cell> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            writer.WritePropertyName(names[i]);
            Write(writer, cells[i]);
        }
    }

    private static void Write(Utf8JsonWriter writer, in Cell cell)
    {
        if (cell.IsUnknown)
        {
            writer.WriteNullValue();
            return;
        }

        switch (cell.Type)
        {
            case ColumnType.Integer:
                writer.WriteNumberValue(cell.Integer);
                break;
            case ColumnType.Number:
                writer.WriteNumberValue(cell.Number);
                break;
            case ColumnType.Boolean:
                writer.WriteBooleanValue(cell.Boolean);
                break;
            case ColumnType.List:
                WriteList(writer, cell);
                break;
            default:
                writer.WriteStringValue(cell.Text);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, in Cell cell)
    {
        writer.WriteStartArray();
        foreach (string item in cell.List)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
