using System.Text;
using Extraction.Cli;

namespace Extraction.Tests.Cli;

/// <summary>A command line run in this process, with what it said.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(args, "");

    public static async Task<CommandRun> OfAsync(string[] args, string input, bool isTerminal = false, CancellationToken? cancellation = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            ShowsProgress = isTerminal,
            ShowsColour = isTerminal,
        };
        int exitCode = await ExtractionCommand.RunAsync(args, terminal, cancellation ?? TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
