using System.Runtime.CompilerServices;
using System.Text;
using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Benchmarks;

/// <summary>One text to measure on; its name is what the table shows.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Text">The text.</param>
public sealed record BenchmarkText(string Name, string Text)
{
    private const int Unit = 64 * 1024;

    /// <summary>
    /// One sample article, then the samples repeated to 64 Ki, 256 Ki and 1 Mi characters: equal speed in the last three is
    /// linear time. The environment variable <c>EXTRACTION_BENCHMARK_TEXT</c> names a file of your own to measure beside them.
    /// </summary>
    public static IEnumerable<BenchmarkText> All()
    {
        string[] samples = [.. Directory.GetFiles(SampleFolder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        if (Environment.GetEnvironmentVariable("EXTRACTION_BENCHMARK_TEXT") is { Length: > 0 } path)
        {
            yield return new BenchmarkText(Path.GetFileName(path), File.ReadAllText(path));
        }

        yield return new BenchmarkText("one sample article", samples[^1]);
        yield return new BenchmarkText("1 x 64 Ki", Repeat(samples, Unit));
        yield return new BenchmarkText("4 x 64 Ki", Repeat(samples, 4 * Unit));
        yield return new BenchmarkText("16 x 64 Ki", Repeat(samples, 16 * Unit));
    }

    /// <summary>
    /// Pages of HTML and wikitext: our own test pages, repeated to 64 Ki characters, and the one that the environment variable
    /// <c>EXTRACTION_BENCHMARK_PAGE</c> names.
    /// </summary>
    public static IEnumerable<BenchmarkText> Pages()
    {
        yield return new BenchmarkText("HTML, 1 x 64 Ki", Repeat([File.ReadAllText(Checkout("tests/Extraction.Tests/Articles/Html/Pages/vector.html"))], Unit));
        yield return new BenchmarkText("wikitext, 1 x 64 Ki", Repeat([File.ReadAllText(Checkout("tests/Extraction.Tests/Articles/Wikitext/Pages/battle.wiki"))], Unit));
        if (Environment.GetEnvironmentVariable("EXTRACTION_BENCHMARK_PAGE") is { Length: > 0 } path)
        {
            yield return new BenchmarkText(Path.GetFileName(path), File.ReadAllText(path));
        }
    }

    /// <summary>The text's tokens and sentences.</summary>
    public TokenTable Tokenize() => new ExtractionPipelineBuilder().Build().Run(Article.Parse(Text)).Tokens;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Repeat(string[] samples, int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; text.Length < length; i++)
        {
            string sample = samples[i % samples.Length];
            text.Append(sample, 0, Math.Min(sample.Length, length - text.Length)).Append("\n\n");
        }

        return text.ToString(0, length);
    }

    private static string SampleFolder() => Checkout("samples/articles");

    private static string Checkout(string relative, [CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../..", relative));
}
