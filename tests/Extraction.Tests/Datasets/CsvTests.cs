using Extraction.Articles;
using Extraction.Datasets;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Datasets;

public sealed class CsvTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_cell_reads_back_as_it_was()
    {
        Dataset dataset = StubStage.Run().ToDataset();
        await dataset.WriteCsvAsync(_folder["out"], TestContext.Current.CancellationToken);
        foreach (Table table in DatasetSchema.Tables)
        {
            List<string[]> records = CsvReader.Read(File.ReadAllText(_folder[$"out/{table.Name}.csv"]));
            Assert.Equal(table.Columns.Select(column => column.Name), records[0]);
            Assert.Equal(Rows.Of(dataset, table.Name).Select(row => row.Values.Select(Rows.Spell).ToArray()), records[1..]);
        }
    }

    [Fact]
    public async Task Rows_of_every_kind_look_as_they_should()
    {
        await StubStage.Run().ToDataset().WriteCsvAsync(_folder["out"], TestContext.Current.CancellationToken);
        string[] tables = ["documents", "dates", "events", "event_participants", "entities", "mentions", "figures", "diagnostics"];
        Snapshot.Match("datasets/csv", string.Concat(tables.Select(table => $"{table}\n{File.ReadAllText(_folder[$"out/{table}.csv"])}\n")));
    }

    [Fact]
    public async Task Table_without_rows_has_its_header_and_no_byte_order_mark()
    {
        await ExtractionPipeline.Default.Run(Article.Parse("")).ToDataset().WriteCsvAsync(_folder["out"], TestContext.Current.CancellationToken);
        Assert.Equal("doc_id,ordinal,severity,code,message,char_start,char_end\n", _folder.Contents("out")["diagnostics.csv"]);
    }

    [Fact]
    public async Task Formulas_are_escaped_only_when_asked_for()
    {
        Assert.Contains(",Qart¦Hadasht|=Karthago,", await EntitiesAsync(new CsvFormat()), StringComparison.Ordinal);
        Assert.Contains(",\"=SUM(A1)", await SentencesAsync(new CsvFormat()), StringComparison.Ordinal);
        Assert.Contains(",\"'=SUM(A1)", await SentencesAsync(new CsvFormat { EscapeFormulas = true }), StringComparison.Ordinal);
    }

    private Task<string> EntitiesAsync(CsvFormat format) => WrittenAsync(format, "entities");

    private Task<string> SentencesAsync(CsvFormat format) => WrittenAsync(format, "sentences");

    private async Task<string> WrittenAsync(CsvFormat format, string table)
    {
        using var writer = DatasetWriter.Create(_folder["out"], new DatasetWriterOptions { Formats = [format] });
        await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
        await writer.CompleteAsync(TestContext.Current.CancellationToken);
        return File.ReadAllText(_folder[$"out/{table}.csv"]);
    }
}
