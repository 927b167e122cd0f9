using BenchmarkDotNet.Attributes;
using Extraction.Articles;
using Extraction.Pipeline;

namespace Extraction.Benchmarks;

/// <summary>From rows in memory to linked rows with ids and code-point offsets, and on to files of each format.</summary>
public class DatasetBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extraction-benchmarks-").FullName;
    private ExtractionResult _result = null!;

    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The texts to measure on.</summary>
    public static IEnumerable<BenchmarkText> Texts() => BenchmarkText.All();

    /// <summary>Extracts once, so that the writing is measured without it.</summary>
    [GlobalSetup]
    public void Extract() => _result = ExtractionPipeline.Default.Run(Article.Parse(Text.Text));

    /// <summary>Takes the files away.</summary>
    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    /// <summary>Rows, ids and offsets: what every other row stands on.</summary>
    [Benchmark(Baseline = true)]
    public string Tabulate() => _result.ToDataset().DocId;

    /// <summary>Rows and CSV files.</summary>
    [Benchmark]
    public Task TabulateAndWriteCsv() => _result.ToDataset().WriteCsvAsync(Path.Combine(_folder, "csv"));

    /// <summary>Rows and JSON Lines files.</summary>
    [Benchmark]
    public Task TabulateAndWriteJsonLines() => _result.ToDataset().WriteJsonLinesAsync(Path.Combine(_folder, "jsonl"));
}
