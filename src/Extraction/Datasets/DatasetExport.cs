using Extraction.Datasets;
using Extraction.Pipeline;

// In the root namespace, so that `using Extraction;` alone finds every room's door.
namespace Extraction;

/// <summary>The Datasets room's door: from a result to rows, from rows to files.</summary>
public static class DatasetExport
{
    /// <summary>Lays out what was found in a document as rows of linked tables.</summary>
    /// <param name="result">The document with its layers.</param>
    /// <returns>The rows.</returns>
    public static Dataset ToDataset(this ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Dataset.Of(result, occurrence: 1);
    }

    /// <summary>Writes one CSV file a table and the data package beside them.</summary>
    /// <param name="dataset">The rows.</param>
    /// <param name="folder">Where to; created when missing.</param>
    /// <param name="cancellationToken">Ends the writing; nothing is left of it then.</param>
    /// <returns>A task that ends when the folder is complete.</returns>
    /// <exception cref="ForeignFolderException">The folder holds files that Extraction did not write.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static Task WriteCsvAsync(this Dataset dataset, string folder, CancellationToken cancellationToken = default) =>
        WriteAsync(dataset, folder, new CsvFormat(), cancellationToken);

    /// <summary>Writes <c>extraction.json</c> and the data package beside it.</summary>
    /// <inheritdoc cref="WriteCsvAsync"/>
    public static Task WriteJsonAsync(this Dataset dataset, string folder, CancellationToken cancellationToken = default) =>
        WriteAsync(dataset, folder, new JsonFormat(), cancellationToken);

    /// <summary>Writes one JSON Lines file a table and the data package beside them.</summary>
    /// <inheritdoc cref="WriteCsvAsync"/>
    public static Task WriteJsonLinesAsync(this Dataset dataset, string folder, CancellationToken cancellationToken = default) =>
        WriteAsync(dataset, folder, new JsonLinesFormat(), cancellationToken);

    private static async Task WriteAsync(Dataset dataset, string folder, IDatasetFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using DatasetWriter writer = DatasetWriter.Create(folder, new DatasetWriterOptions { Formats = [format] });
        await writer.WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
        await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
