using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>Writes one JSON Lines file a table.</summary>
internal sealed class JsonLinesDatasetWriter(ImmutableArray<JsonLinesTableWriter> tables) : IDatasetFormatWriter
{
    /// <inheritdoc/>
    public async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        foreach (JsonLinesTableWriter table in tables)
        {
            await table.WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (JsonLinesTableWriter table in tables)
        {
            await table.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
