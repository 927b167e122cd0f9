// Reads articles and writes linked tables: out/csv for notebooks and spreadsheets, out/json with one document tree each.
//
//   dotnet run --project samples/ConsoleExporter -c Release                    the bundled articles
//   dotnet run --project samples/ConsoleExporter -c Release -- my.txt folder   your own files and folders of .txt files
using Extraction;
using Extraction.Articles;
using Extraction.Datasets;
using Extraction.Events;
using Extraction.Pipeline;

string[] inputs = args.Length > 0 ? args : [Path.Combine("samples", "articles")];
string[] files = [.. inputs.SelectMany(FilesOf)];
if (files.Length == 0)
{
    Console.Error.WriteLine($"No .txt file in {string.Join(", ", inputs)}. Run this from the top of the checkout, or name your own files.");
    return 66;
}

var csv = new DatasetWriterOptions { Formats = [new CsvFormat()], Texts = true };
var json = new DatasetWriterOptions { Formats = [new JsonFormat()] };
using var csvWriter = DatasetWriter.Create(Path.Combine("out", "csv"), csv);
using var jsonWriter = DatasetWriter.Create(Path.Combine("out", "json"), json);

Console.WriteLine($"{"article",-36} {"sections",8} {"dates",6} {"events",6} {"entities",8} {"figures",7}");
foreach (string file in files)
{
    var options = new ArticleOptions { Source = file.Replace('\\', '/') };
    Article article = Article.Parse(await File.ReadAllTextAsync(file), options);
    ExtractionResult result = ExtractionPipeline.Default.Run(article);

    await csvWriter.WriteAsync(result);
    await jsonWriter.WriteAsync(result);
    Console.WriteLine($"{article.Title,-36} {article.Sections.Length,8} {result.Dates.Length,6} {result.Events.Length,6} {result.Entities.Length,8} {result.Figures.Length,7}");
    PrintSurest(result);
}

await csvWriter.CompleteAsync();
await jsonWriter.CompleteAsync();
Console.WriteLine();
Console.WriteLine($"CSV tables in {Path.Combine("out", "csv")}, nested documents in {Path.Combine("out", "json", "extraction.json")}; docs/tables.md says what the columns mean.");
return 0;

// The three events that the rules are surest of, in the order of the text.
static void PrintSurest(ExtractionResult result)
{
    IEnumerable<DatedEvent> surest = result.Events.OrderByDescending(e => e.Confidence).Take(3).OrderBy(e => e.Span.Start);
    foreach (DatedEvent e in surest)
    {
        string quote = e.Span.Quote(result.Text).ReplaceLineEndings(" ");
        Console.WriteLine($"    {result.Dates[e.Date].Edtf,-22} {e.Type,-12} {(quote.Length > 72 ? quote[..71] + "…" : quote)}");
    }
}

static IEnumerable<string> FilesOf(string path) =>
    Directory.Exists(path) ? Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    : File.Exists(path) ? [path] : [];
