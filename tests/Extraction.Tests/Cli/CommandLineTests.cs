using System.Text.Json;
using Extraction.Cli;
using Extraction.Datasets;

namespace Extraction.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("extract a.txt", "'--output' is required")]
    [InlineData("extract -o out", "'INPUT' missing")]
    [InlineData("extract a.txt -o out --format cvs", "there is no format 'cvs'; there are csv, json, jsonl.")]
    [InlineData("extract a.txt -o out --format parquet", "the format parquet is not in this build, which has csv, json, jsonl.")]
    [InlineData("extract a.txt -o out --format csv,html", "the format html is not in this build")]
    [InlineData("extract a.txt -o out --tables events,dreams", "there is no table 'dreams'; there are documents, ")]
    [InlineData("extract a.txt -o out --from pdf", "there is no shape 'pdf'; there are auto, text, ")]
    [InlineData("extract a.txt -o out --reference-date 19.12.2009", "'19.12.2009' is not a day of the form YYYY-MM-DD.")]
    [InlineData("extract a.txt -o out --jobs 0", "--jobs takes a whole number from 1, not '0'.")]
    [InlineData("extract a.txt -o out --jobs many", "--jobs takes a whole number from 1, not 'many'.")]
    [InlineData("extract a.txt -o out --colour", "there is no option '--colour'.")]
    [InlineData("destroy", "destroy")]
    [InlineData("schema --format yaml", "there is no format 'yaml'; there are text, json, markdown.")]
    public async Task Wrong_command_line_is_told_and_ends_with_2(string line, string message)
    {
        CommandRun run = await CommandRun.OfAsync(line.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help'.\n", run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n')[..^1], said => Assert.StartsWith("extraction: ", said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("extract --help")]
    [InlineData("schema -h")]
    public async Task Help_begins_with_examples(string line)
    {
        CommandRun run = await CommandRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((ExitCode.Ok, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Examples:\n  extraction extract article.txt -o out", run.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_a_version_alone()
    {
        CommandRun run = await CommandRun.OfAsync("--version");
        Assert.Equal(ExitCode.Ok, run.ExitCode);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[-.a-z0-9]*\n$", run.Output);
    }

    [Fact]
    public async Task Schema_shows_every_column_of_every_table()
    {
        CommandRun run = await CommandRun.OfAsync("schema");
        Assert.Equal(ExitCode.Ok, run.ExitCode);
        Assert.All(DatasetSchema.Tables, table => Assert.All(table.Columns, column => Assert.Contains($"\n  {column.Name} ", run.Output, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Schema_as_json_is_the_data_package()
    {
        using JsonDocument package = JsonDocument.Parse((await CommandRun.OfAsync("schema", "--format", "json")).Output);
        Assert.Equal(DatasetSchema.Tables.Length, package.RootElement.GetProperty("resources").GetArrayLength());
    }

    [Fact]
    public async Task Schema_as_markdown_is_what_the_documentation_holds() =>
        Assert.Equal(SchemaRendering.ToMarkdown(), (await CommandRun.OfAsync("schema", "--format", "markdown")).Output);

    [Fact]
    public async Task Messages_are_red_only_where_colour_may_be_used()
    {
        Assert.DoesNotContain('\u001b', (await CommandRun.OfAsync("destroy")).Error);
        Assert.StartsWith("\u001b[31mextraction:\u001b[0m ", (await CommandRun.OfAsync(["destroy"], "", isTerminal: true)).Error, StringComparison.Ordinal);
    }
}
