using BenchmarkDotNet.Attributes;
using Extraction.Articles;

namespace Extraction.Benchmarks;

/// <summary>Plain text to an article with sections, beside the floor: a scan that only counts lines and their letters.</summary>
public class ReadingBenchmarks
{
    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The texts to measure on.</summary>
    public static IEnumerable<BenchmarkText> Texts() => BenchmarkText.All();

    /// <summary>The floor: every line is found and its first and last letter looked at.</summary>
    [Benchmark(Baseline = true)]
    public int BareLineScan()
    {
        int headingLike = 0;
        foreach (ReadOnlySpan<char> line in Text.Text.AsSpan().EnumerateLines())
        {
            headingLike += line.Length is > 0 and < 60 && char.IsUpper(line[0]) && line[^1] != '.' ? 1 : 0;
        }

        return headingLike;
    }

    /// <summary>Sections, blocks, infobox, references.</summary>
    [Benchmark]
    public int ParseToSections() => Article.Parse(Text.Text).Sections.Length;
}
