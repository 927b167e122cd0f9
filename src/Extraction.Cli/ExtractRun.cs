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
        List<InputFile> files = InputExpansion.Expand(settings.Inputs, settings.Output, missing);
        if (missing.Count > 0)
        {
            missing.ForEach(input => terminal.Say($"there is nothing at '{input}'."));
            return ExitCode.InputMissing;
        }

        try
        {
            return await WriteAsync(files, cancellationToken).ConfigureAwait(false);
        }
        catch (ForeignFolderException refused)
        {
            terminal.Say(refused.Message);
            terminal.Say("choose another folder with -o, or add --force to write into this one; files of other names stay.");
            return ExitCode.CannotWrite;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"cannot write '{settings.Output}': {error.Message}");
            terminal.Say("make room or choose another folder with -o, and run the same command again.");
            return ExitCode.CannotWrite;
        }
    }

    private async Task<int> WriteAsync(List<InputFile> files, CancellationToken cancellationToken)
    {
        var summary = new Summary();
        using var progress = new ProgressBar(terminal.Error, terminal.ShowsProgress && !settings.Quiet, files.Count);
        using var writer = DatasetWriter.Create(settings.Output, settings.Writing);
        var inputs = new Inputs(files, settings, terminal, progress.OpenedFile);
        await writer.WriteAllAsync(inputs.ReadAsync(cancellationToken), ExtractionPipeline.Default, settings.Jobs, Written, cancellationToken)
            .ConfigureAwait(false);
        await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        progress.Clear();
        if (!settings.Quiet)
        {
            summary.Write(terminal.Output, writer, settings);
        }

        return writer.FailureCount > 0 ? ExitCode.BadData : ExitCode.Ok;

        void Written(Dataset dataset)
        {
            summary.Add(dataset);
            if (dataset.FailureReason is { } reason)
            {
                progress.Clear();
                terminal.Say($"{dataset.Source}: {reason}");
            }

            progress.WroteDocument();
        }
    }
}
