using System.CommandLine;

namespace Extraction.Cli;

/// <summary><c>extraction schema</c>: the data dictionary.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "text or json", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("schema", "Show every table and column: the data dictionary.") { format };
        command.SetAction(parsed => terminal.Output.Write(parsed.GetValue(format)));
        return command;
    }
}
