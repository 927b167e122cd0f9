using Extraction.Datasets;
using Extraction.Tests.Support;

namespace Extraction.Tests.Datasets;

public sealed class DatasetWriterTests : IDisposable
{
    private static readonly DatasetWriterOptions Everything =
        new() { Formats = [new CsvFormat(), new JsonFormat(), new JsonLinesFormat()], Texts = true };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(3000)]
    public async Task Full_disk_leaves_nothing_of_a_new_folder(int room)
    {
        await Assert.ThrowsAsync<IOException>(() => WriteToFullDiskAsync(room));
        Assert.Equal([], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3000)]
    public async Task Full_disk_leaves_the_earlier_run_as_it_was(int room)
    {
        await WriteAsync(Everything);
        SortedDictionary<string, string> before = _folder.Contents("out");
        await Assert.ThrowsAsync<IOException>(() => WriteToFullDiskAsync(room));
        Assert.Equal(before, _folder.Contents("out"));
    }

    [Fact]
    public async Task Writer_that_is_not_completed_leaves_nothing()
    {
        using (var writer = DatasetWriter.Create(_folder["out"], Everything))
        {
            await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
            Assert.Contains(_folder["out/events.csv.partial"], Directory.GetFiles(_folder["out"]));
        }

        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task Run_that_was_killed_is_simply_repeated()
    {
        _folder.Write("out/texts.partial/doc_old.txt", "half");
        _folder.Write("out/events.csv.partial", "half");
        await WriteAsync(Everything);
        Assert.DoesNotContain(_folder.Contents("out").Keys, file => file.Contains("partial", StringComparison.Ordinal) || file.Contains("old", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Second_run_into_one_folder_is_refused_and_does_the_first_no_harm()
    {
        using (var first = DatasetWriter.Create(_folder["out"]))
        {
            await first.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
            Assert.Throws<IOException>(() => DatasetWriter.Create(_folder["out"]));
            await first.CompleteAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, CsvReader.Read(File.ReadAllText(_folder["out/documents.csv"])).Count);
    }

    [Fact]
    public async Task Folder_with_files_of_something_else_is_refused_and_with_force_they_stay()
    {
        _folder.Write("out/texts/notes.txt", "mine");
        _folder.Write("out/datapackage.json", "{\"name\":\"of something else\"}");
        await Assert.ThrowsAsync<ForeignFolderException>(() => WriteAsync(Everything));
        Assert.Equal(2, _folder.Contents("out").Count);
        await WriteAsync(Everything with { Force = true });
        Assert.Equal("mine", _folder.Contents("out")["texts/notes.txt"]);
        Assert.Contains("events.csv", _folder.Contents("out").Keys);
    }

    [Fact]
    public async Task Folder_that_is_empty_or_of_an_earlier_run_is_written_to()
    {
        Directory.CreateDirectory(_folder["out"]);
        await WriteAsync(Everything);
        await WriteAsync(Everything);
        Assert.Contains("events.csv", _folder.Contents("out").Keys);
    }

    [Fact]
    public async Task Files_of_an_earlier_run_do_not_stay_beside_those_of_this_one()
    {
        await WriteAsync(Everything);
        _folder.Write("out/notes.txt", "mine");
        _folder.Write("out/texts/notes.txt", "mine");
        await WriteAsync(new DatasetWriterOptions { Tables = [DatasetSchema.Tables[0]] });
        Assert.Equal(["datapackage.json", "documents.csv", "notes.txt", "texts/notes.txt"], _folder.Contents("out").Keys);
    }

    [Fact]
    public async Task Texts_are_the_text_that_offsets_count_in()
    {
        string id = await WriteAsync(Everything);
        Assert.Equal(StubStage.Text, File.ReadAllText(_folder[$"out/texts/{id}.txt"]));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public async Task Culture_changes_no_byte(string culture)
    {
        await WriteAsync(Everything);
        SortedDictionary<string, string> invariant = _folder.Contents("out");
        using var scope = new CultureScope(culture);
        Assert.Equal("0,5", 0.5.ToString(System.Globalization.CultureInfo.CurrentCulture)); // the culture is at work
        await WriteAsync(Everything);
        Assert.Equal(invariant, _folder.Contents("out"));
    }

    [Fact]
    public async Task Two_documents_of_one_source_get_two_ids()
    {
        using var writer = DatasetWriter.Create(_folder["out"]);
        await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
        await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
        await writer.CompleteAsync(TestContext.Current.CancellationToken);
        List<string[]> documents = CsvReader.Read(File.ReadAllText(_folder["out/documents.csv"]));
        Assert.Equal(3, documents.Count);
        Assert.NotEqual(documents[1][0], documents[2][0]);
        Assert.Equal(2, writer.DocumentCount);
        Assert.Equal(6, writer.RowsOf(DatasetSchema.Tables.Single(table => table.Name == "events")));
    }

    private async Task<string> WriteAsync(DatasetWriterOptions options)
    {
        using var writer = DatasetWriter.Create(_folder["out"], options);
        Dataset dataset = StubStage.Run().ToDataset();
        await writer.WriteAsync(dataset, TestContext.Current.CancellationToken);
        await writer.CompleteAsync(TestContext.Current.CancellationToken);
        return dataset.DocId;
    }

    private async Task WriteToFullDiskAsync(int room)
    {
        using var writer = DatasetWriter.Create(_folder["out"], Everything, path => new FailingStream(File.Create(path), room));
        await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
        await writer.CompleteAsync(TestContext.Current.CancellationToken);
    }
}
