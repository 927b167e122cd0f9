using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Extraction.Datasets;

/// <summary>Writes <c>datapackage.json</c>, the Frictionless Data Package v2 descriptor of the files: types, keys, descriptions.</summary>
internal static class DataPackage
{
    private const string Description =
        "Offsets are half-open and count Unicode code points in the text of the document. Years before 1 are astronomical: 44 BCE is -43.";

    /// <summary>Name of the descriptor.</summary>
    public const string FileName = "datapackage.json";

    private const string Generator = "Extraction";
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string ListSeparator = "|";

    /// <summary>Whether a folder's descriptor says that Extraction wrote it.</summary>
    public static bool IsOurs(string folder)
    {
        try
        {
            using JsonDocument descriptor = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
            return descriptor.RootElement.ValueKind == JsonValueKind.Object
                && descriptor.RootElement.TryGetProperty("generator", out JsonElement generator)
                && generator.ValueKind == JsonValueKind.String
                && generator.ValueEquals(Generator);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }

    /// <summary>Writes the descriptor.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="resources">The data files.</param>
    public static void Write(Stream stream, ImmutableArray<DatasetResource> resources)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using Utf8JsonWriter writer = JsonCells.OpenIndented(buffer);
        writer.WriteStartObject();
        writer.WriteString("$schema", Profile);
        writer.WriteString("name", "extraction");
        writer.WriteString("title", "Tables extracted from articles");
        writer.WriteString("description", Description);
        writer.WriteString("generator", Generator);
        writer.WriteStartArray("resources");
        foreach (DatasetResource resource in resources)
        {
            WriteResource(writer, resource, resources);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        buffer.Write("\n"u8);
        stream.Write(buffer.WrittenSpan);
    }

    // listsAreJoined: in CSV a list is one cell. resourceOf: the resource that holds a table, or null when it is not written.
    private static void WriteSchema(Utf8JsonWriter writer, Table table, bool listsAreJoined, Func<string, string?> resourceOf)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("fields");
        foreach (Column column in table.Columns)
        {
            WriteField(writer, table, column, listsAreJoined);
        }

        writer.WriteEndArray();
        WriteNames(writer, "primaryKey", table.Key);
        WriteForeignKeys(writer, table, resourceOf);
        WriteNames(writer, "missingValues", [""]);
        writer.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter writer, DatasetResource resource, ImmutableArray<DatasetResource> all)
    {
        bool isCsv = resource.Format == "csv";
        writer.WriteStartObject();
        writer.WriteString("name", NameOf(resource, all));
        if (resource.Table is { } table)
        {
            writer.WriteString("type", "table");
            writer.WriteString("description", table.Description);
        }

        writer.WriteString("path", resource.Path);
        writer.WriteString("format", resource.Format);
        writer.WriteString("mediatype", resource.MediaType);
        writer.WriteString("encoding", "utf-8");
        if (isCsv)
        {
            WriteDialect(writer);
        }

        if (resource.Table is { } schema)
        {
            writer.WritePropertyName("schema");
            WriteSchema(writer, schema, isCsv, name => ResourceOf(name, resource.Format, all));
        }

        writer.WriteEndObject();
    }

    private static string? ResourceOf(string table, string format, ImmutableArray<DatasetResource> all) =>
        all.FirstOrDefault(other => other.Format == format && other.Table?.Name == table) is { } resource ? NameOf(resource, all) : null;

    // The name of the table, with the format behind it where an earlier format has the table already.
    private static string NameOf(DatasetResource resource, ImmutableArray<DatasetResource> all)
    {
        string name = resource.Table?.Name ?? Path.GetFileNameWithoutExtension(resource.Path);
        string first = all.First(other => other.Table == resource.Table).Format;
        return first == resource.Format ? name : $"{name}-{resource.Format}";
    }

    private static void WriteDialect(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("dialect");
        writer.WriteString("delimiter", ",");
        writer.WriteString("lineTerminator", "\n");
        writer.WriteString("quoteChar", "\"");
        writer.WriteBoolean("doubleQuote", true);
        writer.WriteBoolean("header", true);
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, Table table, Column column, bool listsAreJoined)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("type", TypeOf(column.Type, listsAreJoined));
        if (column.Type == ColumnType.List && listsAreJoined)
        {
            writer.WriteString("delimiter", ListSeparator);
            writer.WriteString("itemType", "string");
        }

        writer.WriteString("description", column.Description);
        writer.WriteString("example", column.Example);
        WriteConstraints(writer, table, column);
        writer.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter writer, Table table, Column column)
    {
        // An empty list is an empty cell, which no loader can tell from a missing one.
        bool isRequired = !column.CanBeUnknown && column.Type != ColumnType.List;
        bool isUnique = table.Key is [string key] && key == column.Name;
        bool isClosed = column.Type == ColumnType.String && !column.Values.IsEmpty;
        if (!isRequired && !isClosed)
        {
            return;
        }

        writer.WriteStartObject("constraints");
        if (isRequired)
        {
            writer.WriteBoolean("required", true);
        }

        if (isUnique)
        {
            writer.WriteBoolean("unique", true);
        }

        if (isClosed)
        {
            WriteNames(writer, "enum", column.Values);
        }

        writer.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter writer, Table table, Func<string, string?> resourceOf)
    {
        writer.WriteStartArray("foreignKeys");
        foreach (Column column in table.Columns.Where(column => column.References is not null))
        {
            if (resourceOf(column.References!.Table) is not { } resource)
            {
                continue;
            }

            writer.WriteStartObject();
            WriteNames(writer, "fields", [column.Name]);
            writer.WriteStartObject("reference");
            if (column.References.Table != table.Name)
            {
                writer.WriteString("resource", resource); // left out where a table refers to itself: Table Schema v2, foreignKeys
            }

            WriteNames(writer, "fields", [column.References.Column]);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, ImmutableArray<string> names)
    {
        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    private static string TypeOf(ColumnType type, bool listsAreJoined) => type switch
    {
        ColumnType.List => listsAreJoined ? "list" : "array",
        _ => Spelling<ColumnType>.Lower[type],
    };
}
