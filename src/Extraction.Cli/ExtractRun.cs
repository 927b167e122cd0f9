using System.Runtime.CompilerServices;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Datasets;
using Extraction.Pipeline;

namespace Extraction.Cli;

/// <summary>One run of <c>extraction extract</c>.</summary>
internal sealed class ExtractRun(ExtractSettings settings, Terminal terminal)
{
    /// <summary>Reads, extracts and writes.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<string> missing = [];
        List<InputFile> files = InputExpansion.Expand(settings.Inputs, missing);
        if (missing.Count > 0)
        {
            missing.ForEach(input => terminal.Say($"'{input}' does not exist."));
            return ExitCode.InputMissing;
        }

        if (files.Count == 0)
        {
            terminal.Say($"{string.Join(", ", settings.Inputs)}: no files there.");
            return ExitCode.InputMissing;
        }

        try
        {
            return await WriteAsync(files, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"cannot write '{settings.Output}': {error.Message}");
            terminal.Say("nothing was written; choose another folder with -o, or add --force to write into this one.");
            return ExitCode.CannotWrite;
        }
    }

    private async Task<int> WriteAsync(List<InputFile> files, CancellationToken cancellationToken)
    {
        await using var writer = DatasetWriter.Create(settings.Output, settings.Writing);
        await writer.WriteAllAsync(ReadAsync(files, cancellationToken), ExtractionPipeline.Default, settings.Jobs, Report, cancellationToken).ConfigureAwait(false);
        await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return writer.FailureCount > 0 ? ExitCode.BadData : ExitCode.Ok;
    }

    private void Report(Dataset dataset)
    {
        if (dataset.FailureReason is { } reason)
        {
            terminal.Say($"{dataset.Source}: {reason}");
        }
    }

    private async IAsyncEnumerable<CorpusDocument> ReadAsync(List<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (InputFile file in files)
        {
            var known = new ArticleOptions { Source = file.Source, ReferenceDate = settings.ReferenceDate };
            await using Stream stream = file.Path is null ? terminal.OpenInput() : File.OpenRead(file.Path);
            await foreach (CorpusDocument document in Corpus.ReadAsync(stream, settings.From, known, cancellationToken).ConfigureAwait(false))
            {
                yield return document;
            }
        }
    }
}
