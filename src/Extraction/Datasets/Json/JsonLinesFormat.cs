using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>One JSON Lines file a table: a JSON object a row, every column a key.</summary>
public sealed class JsonLinesFormat : IDatasetFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public ImmutableArray<DatasetResource> Resources(ImmutableArray<Table> tables) =>
        [.. tables.Select(table => new DatasetResource(FileOf(table), Name, "application/jsonl", table))];

    /// <inheritdoc/>
    public IDatasetFormatWriter Open(ImmutableArray<Table> tables, OutputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new TablewiseWriter([.. tables.Select(table => new JsonLinesTableWriter(table, folder.Create(FileOf(table))))]);
    }

    private static string FileOf(Table table) => table.Name + ".jsonl";
}
