using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Extraction.Articles;

namespace Extraction.Benchmarks;

/// <summary>
/// Markup to an article. The peer of the HTML reader is AngleSharp's parse alone, which it stands on; the floor of both is a scan for
/// the characters that markup begins with.
/// </summary>
public class MarkupBenchmarks
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("{}[]<>&='|\n");

    private static readonly ArticleOptions Html = new() { Format = ArticleFormat.Html };
    private static readonly ArticleOptions Wikitext = new() { Format = ArticleFormat.Wikitext };

    /// <summary>The page.</summary>
    [ParamsSource(nameof(Pages))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The pages to measure on.</summary>
    public static IEnumerable<BenchmarkText> Pages() => BenchmarkText.Pages();

    /// <summary>Every character that markup may begin with is found, and nothing is made of it.</summary>
    [Benchmark(Baseline = true)]
    public int BareMarkScan()
    {
        int marks = 0;
        ReadOnlySpan<char> rest = Text.Text;
        while (rest.IndexOfAny(Marks) is >= 0 and int found)
        {
            marks++;
            rest = rest[(found + 1)..];
        }

        return marks;
    }

    /// <summary>The document tree, which the HTML reader walks; of a page of wikitext it is one paragraph.</summary>
    [Benchmark]
    public int AngleSharpParse()
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(Text.Text);
        return document.All.Length;
    }

    /// <summary>Sections, blocks, boxes, references, in the rendered text.</summary>
    [Benchmark]
    public int ParseToSections() => Article.Parse(Text.Text, Text.Text.StartsWith('<') ? Html : Wikitext).Sections.Length;
}
