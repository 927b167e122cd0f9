using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>What a <see cref="DatasetWriter"/> writes.</summary>
public sealed record DatasetWriterOptions
{
    /// <summary>The options used when none are given: all tables as CSV.</summary>
    public static DatasetWriterOptions Default { get; } = new();

    /// <summary>The formats, each with files of its own; CSV by default.</summary>
    public ImmutableArray<IDatasetFormat> Formats { get; init; } = [new CsvFormat()];

    /// <summary>The tables; all of them by default.</summary>
    public ImmutableArray<Table> Tables { get; init; } = DatasetSchema.Tables;

    /// <summary>Also writes <c>texts/DOC_ID.txt</c>, the exact text that the offsets count in.</summary>
    public bool Texts { get; init; }

    /// <summary>Writes into a folder that holds files and that Extraction did not write. Off by default, so that nobody's files are overwritten.</summary>
    public bool Force { get; init; }
}
