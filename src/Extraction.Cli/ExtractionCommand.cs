using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Extraction.Cli;

/// <summary>The <c>extraction</c> command.</summary>
internal static class ExtractionCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">The streams to speak through.</param>
    /// <param name="cancellationToken">Ends the command, besides Ctrl-C.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Articles in, linked tables of sections, dated events, entities and figures out.")
        {
            new ExtractCommand(terminal),
            SchemaCommand.Create(terminal),
        };
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction usage } => new ExamplesFirstHelp(usage, terminal),
                VersionOption => new VersionAction(terminal),
                _ => option.Action,
            };
        }

        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not (ExamplesFirstHelp or VersionAction))
        {
            return SayErrors(parsed, terminal);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Say("interrupted; nothing was written.");
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last resort: a defect ends with a message and exit code 1, not with a dump.
        catch (Exception error)
#pragma warning restore CA1031
        {
            terminal.Say($"internal failure: {error}");
            return ExitCode.InternalFailure;
        }
    }

    private static int SayErrors(ParseResult parsed, Terminal terminal)
    {
        foreach (ParseError error in parsed.Errors)
        {
            terminal.Say(error.Message);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Say($"see 'extraction {command}--help'.");
        return ExitCode.Usage;
    }
}
