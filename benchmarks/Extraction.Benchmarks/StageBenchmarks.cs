using BenchmarkDotNet.Attributes;
using Extraction.Articles;
using Extraction.Pipeline;

namespace Extraction.Benchmarks;

/// <summary>Tokenising alone, each stage on top of it, and the whole pipeline, from text to rows in memory.</summary>
public class StageBenchmarks
{
    private static readonly ExtractionPipeline NoStage = new ExtractionPipelineBuilder().Build();
    private static readonly ExtractionPipeline DatesOnly = new ExtractionPipelineBuilder().AddDates().Build();
    private static readonly ExtractionPipeline DatesAndFigures = new ExtractionPipelineBuilder().AddDates().AddFigures().Build();
    private static readonly ExtractionPipeline EntitiesOnly = new ExtractionPipelineBuilder().AddEntities().Build();
    private Article _article = null!;

    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The texts to measure on.</summary>
    public static IEnumerable<BenchmarkText> Texts() => BenchmarkText.All();

    /// <summary>Reads the article once, so that the stages are measured without it.</summary>
    [GlobalSetup]
    public void Read() => _article = Article.Parse(Text.Text);

    /// <summary>Sentences and tokens only: what every other row stands on.</summary>
    [Benchmark(Baseline = true)]
    public int Tokenize() => NoStage.Run(_article).Tokens.Tokens.Length;

    /// <summary>Tokens and dates.</summary>
    [Benchmark]
    public int TokenizeAndDates() => DatesOnly.Run(_article).Dates.Length;

    /// <summary>Tokens, dates and figures.</summary>
    [Benchmark]
    public int TokenizeDatesAndFigures() => DatesAndFigures.Run(_article).Figures.Length;

    /// <summary>Tokens and entities.</summary>
    [Benchmark]
    public int TokenizeAndEntities() => EntitiesOnly.Run(_article).Mentions.Length;

    /// <summary>Text in, all layers out, reading included.</summary>
    [Benchmark]
    public int WholePipeline() => ExtractionPipeline.Default.Run(Article.Parse(Text.Text)).Events.Length;
}
