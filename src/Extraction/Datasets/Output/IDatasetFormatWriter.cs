namespace Extraction.Datasets;

/// <summary>
/// Writes documents one after another in one format. Used by one thread at a time. A run that fails never completes its writers; the
/// <see cref="OutputFolder"/> closes and deletes their files.
/// </summary>
public interface IDatasetFormatWriter
{
    /// <summary>Writes the rows of one document.</summary>
    /// <param name="dataset">The rows.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the rows are buffered or written.</returns>
    ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken);

    /// <summary>Writes what stands after the last document and closes the files.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the files are whole.</returns>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
