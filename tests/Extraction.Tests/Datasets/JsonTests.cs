using System.Text.Json;
using Extraction.Articles;
using Extraction.Datasets;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Datasets;

public sealed class JsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_line_has_every_column_with_its_type()
    {
        Dataset dataset = StubStage.Run().ToDataset();
        await dataset.WriteJsonLinesAsync(_folder["out"], TestContext.Current.CancellationToken);
        foreach (Table table in DatasetSchema.Tables)
        {
            string[] lines = File.ReadAllLines(_folder[$"out/{table.Name}.jsonl"]);
            List<Dictionary<string, Cell>> rows = Rows.Of(dataset, table.Name);
            Assert.Equal(rows.Count, lines.Length);
            for (int i = 0; i < lines.Length; i++)
            {
                using JsonDocument line = JsonDocument.Parse(lines[i]);
                AssertIsRow(line.RootElement, table, rows[i]);
            }
        }
    }

    [Fact]
    public async Task Documents_hold_their_rows_and_events_their_participants()
    {
        using (var writer = DatasetWriter.Create(_folder["out"], new DatasetWriterOptions { Formats = [new JsonFormat()] }))
        {
            await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
            await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
            await writer.CompleteAsync(TestContext.Current.CancellationToken);
        }

        using JsonDocument root = JsonDocument.Parse(File.ReadAllText(_folder["out/extraction.json"]));
        JsonElement documents = root.RootElement.GetProperty("documents");
        Assert.Equal(2, documents.GetArrayLength());
        Assert.NotEqual(documents[0].GetProperty("doc_id").GetString(), documents[1].GetProperty("doc_id").GetString());
        foreach (JsonElement document in documents.EnumerateArray())
        {
            Assert.Equal(StubStage.Text.EnumerateRunes().Count(), document.GetProperty("char_count").GetInt32());
            JsonElement events = document.GetProperty("events");
            Assert.Equal([2, 0, 0], events.EnumerateArray().Select(told => told.GetProperty("event_participants").GetArrayLength()));
            Assert.Equal("patient", events[0].GetProperty("event_participants")[0].GetProperty("role").GetString());
            Assert.False(document.TryGetProperty("event_participants", out _));
        }
    }

    [Fact]
    public async Task Participants_without_events_stand_in_their_document()
    {
        Table participants = DatasetSchema.Tables.Single(table => table.Name == "event_participants");
        using (var writer = DatasetWriter.Create(_folder["out"], new DatasetWriterOptions { Formats = [new JsonFormat()], Tables = [participants] }))
        {
            await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
            await writer.CompleteAsync(TestContext.Current.CancellationToken);
        }

        using JsonDocument root = JsonDocument.Parse(File.ReadAllText(_folder["out/extraction.json"]));
        JsonElement document = root.RootElement.GetProperty("documents")[0];
        Assert.Equal(2, document.GetProperty("event_participants").GetArrayLength());
        Assert.False(document.TryGetProperty("events", out _));
    }

    [Fact]
    public async Task Lone_surrogates_are_written_as_replacement_characters()
    {
        const string Text = "A lone \uD800 surrogate in 1066.";
        await ExtractionPipeline.Default.Run(Article.Parse(Text)).ToDataset().WriteJsonLinesAsync(_folder["out"], TestContext.Current.CancellationToken);
        using JsonDocument line = JsonDocument.Parse(File.ReadAllText(_folder["out/sentences.jsonl"]));
        Assert.Equal("A lone \uFFFD surrogate in 1066.", line.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Other_scripts_stay_readable()
    {
        await ExtractionPipeline.Default.Run(Article.Parse("哈爾哈 & <Ольга>.")).ToDataset().WriteJsonLinesAsync(_folder["out"], TestContext.Current.CancellationToken);
        Assert.Contains("哈爾哈 & <Ольга>.", File.ReadAllText(_folder["out/sentences.jsonl"]), StringComparison.Ordinal);
    }

    private static void AssertIsRow(JsonElement line, Table table, Dictionary<string, Cell> row)
    {
        Assert.Equal(table.Columns.Select(column => column.Name), line.EnumerateObject().Select(property => property.Name));
        foreach (Column column in table.Columns)
        {
            JsonElement value = line.GetProperty(column.Name);
            Cell cell = row[column.Name];
            if (cell.IsUnknown)
            {
                Assert.Equal(JsonValueKind.Null, value.ValueKind);
                continue;
            }

            Assert.Equal(column.Type, cell.Type);
            string text = column.Type == ColumnType.List
                ? string.Join('|', value.EnumerateArray().Select(item => item.GetString()!.Replace('|', '¦')))
                : value.ToString();
            Assert.Equal(Rows.Spell(cell), text);
        }
    }
}
