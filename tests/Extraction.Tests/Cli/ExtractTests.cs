using Extraction.Cli;
using Extraction.Tests.Datasets;
using Extraction.Tests.Support;

namespace Extraction.Tests.Cli;

public sealed class ExtractTests : IDisposable
{
    private const string Prose = "The city fell on 3 May 1410. In 1412 about 2,000 people came back.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_file_gives_every_table_as_csv_and_a_summary()
    {
        CommandRun run = await CommandRun.OfAsync("extract", _folder.Write("a.txt", Prose), "-o", _folder["out"]);
        Assert.Equal((ExitCode.Ok, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 document -> ", run.Output, StringComparison.Ordinal);
        Assert.Equal(15, _folder.Contents("out").Count);
        Assert.Equal("ok", Column("documents", "status").Single());
    }

    [Fact]
    public async Task Folder_is_read_with_all_below_it_in_ordinal_order()
    {
        _folder.Write("in/b.txt", Prose);
        _folder.Write("in/B/c.txt", Prose);
        _folder.Write("in/a/d.txt", Prose);
        _folder.Write("in/.hidden/e.txt", Prose);
        await CommandRun.OfAsync("extract", _folder["in"], "-o", _folder["out"]);
        Assert.Equal([_folder["in/B/c.txt"], _folder["in/a/d.txt"], _folder["in/b.txt"]], Column("documents", "source"));
        Assert.Equal(3, Column("documents", "doc_id").Distinct().Count());
    }

    [Theory]
    [InlineData("*.txt", new[] { "a.txt", "b.txt" })]
    [InlineData("?.txt", new[] { "a.txt", "b.txt" })]
    [InlineData("**/*.txt", new[] { "a.txt", "b.txt", "deep/er/d.txt" })]
    [InlineData("*/*/d.*", new[] { "deep/er/d.txt" })]
    public async Task Glob_is_expanded_in_the_process(string glob, string[] expected)
    {
        foreach (string file in (string[])["a.txt", "b.txt", "c.md", "deep/er/d.txt"])
        {
            _folder.Write("in/" + file, Prose);
        }

        await CommandRun.OfAsync("extract", _folder["in/"] + glob, "-o", _folder["out"]);
        Assert.Equal(expected.Select(file => _folder["in/" + file]), Column("documents", "source"));
    }

    [Fact]
    public async Task Output_inside_of_the_input_folder_is_no_input()
    {
        _folder.Write("in/a.txt", Prose);
        string[] command = ["extract", _folder["in"], "-o", _folder["in/out"], "--texts"];
        await CommandRun.OfAsync(command);
        CommandRun again = await CommandRun.OfAsync(command);
        Assert.StartsWith("1 document ->", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_named_by_a_dash()
    {
        CommandRun run = await CommandRun.OfAsync(["extract", "-", "-o", _folder["out"], "-q"], Prose);
        Assert.Equal((ExitCode.Ok, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("-", Column("documents", "source").Single());
    }

    [Fact]
    public async Task Json_lines_on_standard_input_are_told_from_their_content()
    {
        await CommandRun.OfAsync(["extract", "-", "-o", _folder["out"]], "{\"id\":\"w1\",\"text\":\"x\"}\n{\"id\":\"w2\",\"text\":\"y\"}\n");
        Assert.Equal(["w1", "w2"], Column("documents", "source"));
    }

    [Fact]
    public async Task Bad_document_is_a_row_and_the_batch_goes_on()
    {
        _folder.Write("in/a.txt", Prose);
        _folder.Write("in/b.png", [0x89, 0x50, 0, 0, 0]);
        _folder.Write("in/c.jsonl", "{\"id\":\"good\",\"text\":\"x\"}\nnot json\n");
        CommandRun run = await CommandRun.OfAsync("extract", _folder["in"], "-o", _folder["out"]);
        Assert.Equal(ExitCode.BadData, run.ExitCode);
        Assert.Equal(["ok", "error", "ok", "error"], Column("documents", "status"));
        Assert.Equal(["binary", "invalid_json"], Column("diagnostics", "code"));
        Assert.Equal($"extraction: {_folder["in/b.png"]}: The input is binary data, not text.\nextraction: {_folder["in/c.jsonl"]}:2: The line is not valid JSON.\n", run.Error);
        Assert.Contains("4 documents, 2 of them not readable", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_input_ends_before_anything_is_written()
    {
        CommandRun run = await CommandRun.OfAsync("extract", _folder.Write("a.txt", Prose), _folder["b.txt"], _folder["*.md"], "-o", _folder["out"]);
        Assert.Equal(ExitCode.InputMissing, run.ExitCode);
        Assert.Equal($"extraction: there is nothing at '{_folder["b.txt"]}'.\nextraction: there is nothing at '{_folder["*.md"]}'.\n", run.Error);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task Folder_of_something_else_is_refused_without_force()
    {
        string input = _folder.Write("a.txt", Prose);
        _folder.Write("out/thesis.doc", "precious");
        CommandRun refused = await CommandRun.OfAsync("extract", input, "-o", _folder["out"]);
        Assert.Equal(ExitCode.CannotWrite, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], _folder.Contents("out").Keys);
        Assert.Equal(ExitCode.Ok, (await CommandRun.OfAsync("extract", input, "-o", _folder["out"], "--force")).ExitCode);
        Assert.Equal("precious", _folder.Contents("out")["thesis.doc"]);
        Assert.Equal(ExitCode.Ok, (await CommandRun.OfAsync("extract", input, "-o", _folder["out"])).ExitCode);
    }

    [Fact]
    public async Task Output_that_cannot_be_a_folder_is_told()
    {
        string input = _folder.Write("a.txt", Prose);
        CommandRun run = await CommandRun.OfAsync("extract", input, "-o", input);
        Assert.Equal(ExitCode.CannotWrite, run.ExitCode);
        Assert.StartsWith($"extraction: cannot write '{input}': ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interruption_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        CommandRun run = await CommandRun.OfAsync(["extract", _folder.Write("a.txt", Prose), "-o", _folder["out"]], "", cancellation: source.Token);
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Equal("extraction: interrupted; nothing was written.\n", run.Error);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task Number_of_jobs_changes_no_byte()
    {
        for (int i = 0; i < 25; i++)
        {
            _folder.Write($"in/{i}.txt", string.Concat(Enumerable.Repeat(Prose, 1 + (i * 7 % 11))));
        }

        await CommandRun.OfAsync("extract", _folder["in"], "-o", _folder["one"], "--jobs", "1", "--format", "csv,json,jsonl", "--texts");
        await CommandRun.OfAsync("extract", _folder["in"], "-o", _folder["four"], "--jobs", "4", "--format", "csv,json,jsonl", "--texts");
        Assert.Equal(25 + 30, _folder.Contents("one").Count);
        Assert.Equal(_folder.Contents("one"), _folder.Contents("four"));
    }

    [Fact]
    public async Task Reference_date_and_tables_are_as_asked_for()
    {
        await CommandRun.OfAsync("extract", _folder.Write("a.txt", Prose), "-o", _folder["out"], "--reference-date", "2009-12-19", "--tables", "dates,documents");
        Assert.Equal(["datapackage.json", "dates.csv", "documents.csv"], _folder.Contents("out").Keys);
        Assert.Equal("2009-12-19", Column("documents", "reference_date").Single());
    }

    [Fact]
    public async Task Progress_is_drawn_on_a_terminal_alone_and_wiped_away()
    {
        string[] command = ["extract", _folder.Write("a.txt", Prose), "-o", _folder["out"]];
        Assert.Equal("", (await CommandRun.OfAsync(command)).Error);
        CommandRun drawn = await CommandRun.OfAsync(command, "", isTerminal: true);
        Assert.Contains("] 1 documents", drawn.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", drawn.Error, StringComparison.Ordinal);
        Assert.Equal("", (await CommandRun.OfAsync([.. command, "--quiet"], "", isTerminal: true)).Error);
    }

    private List<string> Column(string table, string column)
    {
        List<string[]> records = CsvReader.Read(File.ReadAllText(_folder[$"out/{table}.csv"]));
        int index = Array.IndexOf(records[0], column);
        return [.. records[1..].Select(record => record[index])];
    }
}
