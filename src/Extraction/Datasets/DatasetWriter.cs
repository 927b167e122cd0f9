using System.Collections.Immutable;
using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Pipeline;

namespace Extraction.Datasets;

/// <summary>
/// Writes documents one after another into the files of one folder, in bounded memory. The files get their names when the run is complete;
/// a writer disposed before leaves the folder as it was. Used by one thread at a time.
/// </summary>
public sealed class DatasetWriter : IDisposable
{
    private const string TextsFolder = "texts";

    private readonly OutputFolder _folder;
    private readonly DatasetWriterOptions _options;
    private readonly bool _replacesOwn;
    private readonly List<IDatasetFormatWriter> _writers = [];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly long[] _rowCounts;

    private DatasetWriter(OutputFolder folder, DatasetWriterOptions options, bool replacesOwn)
    {
        _folder = folder;
        _options = options;
        _replacesOwn = replacesOwn;
        _rowCounts = new long[options.Tables.Length];
    }

    /// <summary>How many documents were written.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>How many of them could not be read.</summary>
    public int FailureCount { get; private set; }

    /// <summary>How many rows of a table were written.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The number; 0 for a table that was not asked for.</returns>
    public long RowsOf(Table table) => _options.Tables.IndexOf(table) is var index && index >= 0 ? _rowCounts[index] : 0;

    /// <summary>Opens the files of a folder, which is created when it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What to write, or null for the defaults.</param>
    /// <returns>The writer; dispose it, complete or not.</returns>
    /// <exception cref="ForeignFolderException">The folder holds files that Extraction did not write, and <see cref="DatasetWriterOptions.Force"/> is off.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static DatasetWriter Create(string folder, DatasetWriterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Create(folder, options ?? DatasetWriterOptions.Default, null);
    }

    /// <summary>Writes the rows of one document.</summary>
    /// <param name="result">The document with its layers.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the rows are buffered or written.</returns>
    public ValueTask WriteAsync(ExtractionResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return WriteAsync(Dataset.Of(result, NextOccurrence(result.Article.Options.Source)), cancellationToken);
    }

    /// <summary>Extracts many documents on several threads and writes their rows in the order of the input.</summary>
    /// <param name="documents">The documents. One that cannot be read, or that a stage fails on, is written as a failure and ends nothing.</param>
    /// <param name="pipeline">The stages.</param>
    /// <param name="jobs">How many documents are worked on at once; 0, the default, for one a processor. The files do not depend on it.</param>
    /// <param name="written">Is told of each document when it is written, or null.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>A task that ends when the last document is written.</returns>
    public async Task WriteAllAsync(
        IAsyncEnumerable<CorpusDocument> documents,
        ExtractionPipeline pipeline,
        int jobs = 0,
        Action<Dataset>? written = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentOutOfRangeException.ThrowIfNegative(jobs);
        IAsyncEnumerable<Dataset> datasets = OrderedParallel.SelectAsync(
            documents.Select(document => (document, occurrence: NextOccurrence(document.Options.Source))),
            item => Extract(item.document, item.occurrence, pipeline),
            jobs == 0 ? Environment.ProcessorCount : jobs,
            cancellationToken);
        await foreach (Dataset dataset in datasets.ConfigureAwait(false))
        {
            await WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
            written?.Invoke(dataset);
        }
    }

    /// <summary>Gives all files their names; nothing can be written afterwards.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the folder is complete.</returns>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        foreach (IDatasetFormatWriter writer in _writers)
        {
            await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        ImmutableArray<DatasetResource> resources = [.. _options.Formats.SelectMany(format => format.Resources(_options.Tables))];
        await using (Stream descriptor = _folder.Create(DataPackage.FileName))
        {
            DataPackage.Write(descriptor, resources);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_replacesOwn)
        {
            DeleteStale();
        }

        _folder.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>As the public one, with a way to put other streams in the place of files.</summary>
    internal static DatasetWriter Create(string folder, DatasetWriterOptions options, Func<string, Stream>? open)
    {
        bool isOurs = DataPackage.IsOurs(folder);
        if (!isOurs && !options.Force && OutputFolder.IsInUse(folder))
        {
            throw new ForeignFolderException($"'{folder}' holds files that Extraction did not write.");
        }

        var output = new OutputFolder(folder, open);
        var writer = new DatasetWriter(output, options, isOurs);
        try
        {
            foreach (IDatasetFormat format in options.Formats)
            {
                writer._writers.Add(format.Open(options.Tables, output));
            }

            return writer;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>1 for the first document of a source, 2 for the second, …</summary>
    internal int NextOccurrence(string source)
    {
        int occurrence = _sources.GetValueOrDefault(source) + 1;
        _sources[source] = occurrence;
        return occurrence;
    }

    /// <summary>Writes the rows of one document whose occurrence was counted before.</summary>
    internal async ValueTask WriteAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        foreach (IDatasetFormatWriter writer in _writers)
        {
            await writer.WriteAsync(dataset, cancellationToken).ConfigureAwait(false);
        }

        if (_options.Texts && !dataset.IsFailure)
        {
            await using Stream stream = _folder.CreateIn(TextsFolder, dataset.DocId + ".txt");
            await stream.WriteAsync(Encoding.UTF8.GetBytes(dataset.Text), cancellationToken).ConfigureAwait(false);
        }

        Count(dataset);
    }

    private static Dataset Extract(CorpusDocument document, int occurrence, ExtractionPipeline pipeline)
    {
        if (document.Failure is { } failure)
        {
            return Dataset.OfFailure(document.Options.Source, occurrence, [failure]);
        }

        try
        {
            return Dataset.Of(pipeline.Run(document.Parse()), occurrence);
        }
#pragma warning disable CA1031 // A stage of the user's own may throw anything; one document never ends a batch.
        catch (Exception error)
#pragma warning restore CA1031
        {
            string message = $"A stage failed with {error.GetType().Name}: {error.Message}";
            var failed = new Diagnostic(DiagnosticSeverity.Error, "extraction_failed", message, null);
            return Dataset.OfFailure(document.Options.Source, occurrence, [failed]);
        }
    }

    private void Count(Dataset dataset)
    {
        DocumentCount++;
        FailureCount += dataset.IsFailure ? 1 : 0;
        for (int i = 0; i < _rowCounts.Length; i++)
        {
            _rowCounts[i] += _options.Tables[i].CountRows(dataset);
        }
    }

    // Files of an earlier run beside those of this one would be taken for one dataset. The descriptor goes first, so that a folder
    // that is neither the old dataset nor the new one has none.
    private void DeleteStale()
    {
        File.Delete(Path.Combine(_folder.Path, DataPackage.FileName));
        IDatasetFormat[] known = [new CsvFormat(), new JsonLinesFormat(), new JsonFormat(), .. _options.Formats];
        foreach (DatasetResource resource in known.SelectMany(format => format.Resources(DatasetSchema.Tables)))
        {
            _folder.DeleteStale(resource.Path);
        }

        _folder.DeleteStaleIn(TextsFolder, IdPrefix.Document + "_*.txt");
    }
}
