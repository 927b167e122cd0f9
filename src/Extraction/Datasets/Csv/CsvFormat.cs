using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>One CSV file a table: RFC 4180, UTF-8 without BOM, LF, header always.</summary>
public sealed class CsvFormat : IDatasetFormat
{
    /// <summary>
    /// Puts <c>'</c> before text that a spreadsheet would run as a formula (it begins with <c>= @ + -</c>, tab or CR). Off by default, because it
    /// changes the data: a quote such as "-43" gets the sign too.
    /// </summary>
    public bool EscapeFormulas { get; init; }

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public ImmutableArray<DatasetResource> Resources(ImmutableArray<Table> tables) =>
        [.. tables.Select(table => new DatasetResource(FileOf(table), Name, "text/csv", table))];

    /// <inheritdoc/>
    public IDatasetFormatWriter Open(ImmutableArray<Table> tables, OutputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new TablewiseWriter([.. tables.Select(table => new CsvTableWriter(table, folder.Create(FileOf(table)), EscapeFormulas))]);
    }

    private static string FileOf(Table table) => table.Name + ".csv";
}
