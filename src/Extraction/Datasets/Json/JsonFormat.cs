using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>One file, <c>extraction.json</c>: the documents with all their rows inside of them, participants inside of their events.</summary>
public sealed class JsonFormat : IDatasetFormat
{
    internal const string FileName = "extraction.json";

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public ImmutableArray<DatasetResource> Resources(ImmutableArray<Table> tables) =>
        [new DatasetResource(FileName, Name, "application/json", null)];

    /// <inheritdoc/>
    public IDatasetFormatWriter Open(ImmutableArray<Table> tables, OutputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new JsonDatasetWriter(tables, folder.Create(FileName));
    }
}
