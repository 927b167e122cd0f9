using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>Writes one CSV file a table.</summary>
internal sealed class CsvDatasetWriter(ImmutableArray<CsvTableWriter> tables) : IDatasetFormatWriter
{
    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        foreach (CsvTableWriter table in tables)
        {
            await table.WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (CsvTableWriter table in tables)
        {
            await table.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
