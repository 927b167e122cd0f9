using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Extraction.Cli;

/// <summary>Help that begins with what a user types, before what every option means.</summary>
internal sealed class ExamplesFirstHelp(HelpAction usage, Terminal terminal) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          extraction extract article.txt -o out                          one article, CSV tables in out/
          extraction extract articles/ -o out --format csv,json          a folder, with all below it
          extraction extract dump.jsonl -o out --tables events,figures   records with id, text, title, date
          cat article.txt | extraction extract - -o out                  standard input
          extraction schema                                              what the columns mean


        """;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Output.Write(Examples.ReplaceLineEndings("\n"));
        return usage.Invoke(parseResult);
    }
}
