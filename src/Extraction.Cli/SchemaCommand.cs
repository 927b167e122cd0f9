using System.CommandLine;
using System.CommandLine.Parsing;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary><c>extraction schema</c>: the data dictionary.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<Func<string>>("--format")
        {
            Description = "text (the default), json (a Frictionless Data Package), markdown",
            HelpName = "FORMAT",
            CustomParser = ReadFormat,
        };
        var command = new Command("schema", "Show every table and column: the data dictionary.") { format };
        command.SetAction(parsed => terminal.Output.Write((parsed.GetValue(format) ?? SchemaRendering.ToText)()));
        return command;
    }

    private static Func<string>? ReadFormat(ArgumentResult result)
    {
        string name = result.Tokens[^1].Value;
        Func<string>? rendering = name switch
        {
            "text" => SchemaRendering.ToText,
            "json" => SchemaRendering.ToJson,
            "markdown" => SchemaRendering.ToMarkdown,
            _ => null,
        };
        if (rendering is null)
        {
            result.AddError($"there is no format '{name}'; there are text, json, markdown.");
        }

        return rendering;
    }
}
