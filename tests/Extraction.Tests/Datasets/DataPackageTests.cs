using System.Text.Json;
using Extraction.Datasets;
using Extraction.Tests.Support;

namespace Extraction.Tests.Datasets;

public sealed class DataPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_resource_is_a_file_with_a_name_of_its_own()
    {
        using JsonDocument package = await WriteAsync(new DatasetWriterOptions { Formats = [new CsvFormat(), new JsonLinesFormat(), new JsonFormat()] });
        JsonElement[] resources = [.. package.RootElement.GetProperty("resources").EnumerateArray()];
        Assert.Equal((2 * DatasetSchema.Tables.Length) + 1, resources.Length);
        Assert.Equal(resources.Length, resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count());
        Assert.All(resources, resource => Assert.Matches("^[a-z_-]+$", resource.GetProperty("name").GetString()!));
        Assert.All(resources, resource => Assert.True(File.Exists(_folder["out/" + resource.GetProperty("path").GetString()])));
    }

    [Fact]
    public async Task Foreign_keys_name_resources_and_fields_that_exist()
    {
        using JsonDocument package = await WriteAsync(new DatasetWriterOptions { Formats = [new CsvFormat(), new JsonLinesFormat()] });
        Dictionary<string, JsonElement> resources = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("name").GetString()!);
        int seen = 0;
        foreach (JsonElement resource in resources.Values)
        {
            JsonElement schema = resource.GetProperty("schema");
            string[] fields = FieldsOf(resource);
            Assert.Empty(schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()).Except(fields));
            foreach (JsonElement key in schema.GetProperty("foreignKeys").EnumerateArray())
            {
                JsonElement reference = key.GetProperty("reference");
                JsonElement target = reference.TryGetProperty("resource", out JsonElement name) ? resources[name.GetString()!] : resource;
                Assert.Equal(resource.GetProperty("format").GetString(), target.GetProperty("format").GetString());
                Assert.Contains(key.GetProperty("fields")[0].GetString(), fields);
                Assert.Contains(reference.GetProperty("fields")[0].GetString(), FieldsOf(target));
                seen++;
            }
        }

        Assert.Equal(2 * DatasetSchema.Tables.Sum(table => table.Columns.Count(column => column.References is not null)), seen);
    }

    [Fact]
    public async Task Keys_to_tables_that_are_not_written_are_left_out()
    {
        using JsonDocument package = await WriteAsync(new DatasetWriterOptions { Tables = [.. DatasetSchema.Tables.Where(table => table.Name is "events" or "dates")] });
        string[] targets =
        [
            .. package.RootElement.GetProperty("resources").EnumerateArray()
                .SelectMany(resource => resource.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray())
                .Select(key => key.GetProperty("reference").TryGetProperty("resource", out JsonElement name) ? name.GetString()! : "itself"),
        ];
        Assert.Equal(["itself", "dates", "itself"], targets); // dates.anchor_date_id; events.date_id; events.same_as
    }

    [Fact]
    public async Task Types_follow_the_columns_and_lists_the_format()
    {
        using JsonDocument package = await WriteAsync(new DatasetWriterOptions { Formats = [new CsvFormat(), new JsonLinesFormat()] });
        Assert.Equal("list", TypeOf(package, "figures", "statuses"));
        Assert.Equal("array", TypeOf(package, "figures-jsonl", "statuses"));
        Assert.Equal("number", TypeOf(package, "figures", "value"));
        Assert.Equal("integer", TypeOf(package, "dates", "year_min"));
        Assert.Equal("string", TypeOf(package, "dates", "date_min"));
    }

    private static string TypeOf(JsonDocument package, string resource, string field) =>
        package.RootElement.GetProperty("resources").EnumerateArray().Single(known => known.GetProperty("name").GetString() == resource)
            .GetProperty("schema").GetProperty("fields").EnumerateArray().Single(known => known.GetProperty("name").GetString() == field)
            .GetProperty("type").GetString()!;

    private static string[] FieldsOf(JsonElement resource) =>
        [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!)];

    private async Task<JsonDocument> WriteAsync(DatasetWriterOptions options)
    {
        using var writer = DatasetWriter.Create(_folder["out"], options);
        await writer.WriteAsync(StubStage.Run(), TestContext.Current.CancellationToken);
        await writer.CompleteAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(File.ReadAllText(_folder["out/datapackage.json"]));
    }
}
