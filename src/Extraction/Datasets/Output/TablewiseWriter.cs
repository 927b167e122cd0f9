using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>Writes each table through a writer of its own, for formats with one file a table.</summary>
/// <param name="tables">One writer a table, in the order of the tables.</param>
internal sealed class TablewiseWriter(ImmutableArray<IDatasetFormatWriter> tables) : IDatasetFormatWriter
{
    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        foreach (IDatasetFormatWriter table in tables)
        {
            await table.WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (IDatasetFormatWriter table in tables)
        {
            await table.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
