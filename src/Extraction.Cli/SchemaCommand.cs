using System.CommandLine;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary><c>extraction schema</c>: the data dictionary.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format")
        {
            Description = "text (the default), json (a Frictionless Data Package), markdown",
            HelpName = "FORMAT",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("schema", "Show every table and column: the data dictionary.") { format };
        command.SetAction(parsed => terminal.Output.Write(parsed.GetValue(format) switch
        {
            "json" => SchemaRendering.ToJson(),
            "markdown" => SchemaRendering.ToMarkdown(),
            _ => SchemaRendering.ToText(),
        }));
        return command;
    }
}
