using Extraction.Articles;

namespace Extraction.Tests.Articles;

/// <summary>Four times the text takes about four times the memory, whatever the text is; counted in bytes, not in time.</summary>
public sealed class LinearMemoryTests
{
    private const int Short = 1 << 16;

    /// <summary>Buffers that double make steps; work that grows with the square would take sixteen times the bytes.</summary>
    private const double MostTimes = 8;

    [Theory]
    [InlineData(ArticleFormat.PlainText, "The army crossed the river on 3 May 1410 (as Hall says [1]) with 2,000 men. ")]
    [InlineData(ArticleFormat.PlainText, "Result: ")]
    [InlineData(ArticleFormat.PlainText, "(Russian: ")]
    [InlineData(ArticleFormat.PlainText, "\f7 ")]
    [InlineData(ArticleFormat.Html, "<p>The army <b>crossed</b> the <a href=x>river</a><sup class=reference><a href=#n>[1]</a></sup> ")]
    [InlineData(ArticleFormat.Html, "<table><tr><td rowspan=100 colspan=2>x<td>y")]
    [InlineData(ArticleFormat.Html, "<p>Forces: [a] x; ")]
    [InlineData(ArticleFormat.Wikitext, "The ''army'' crossed the [[river|stream]] on {{date|1410|5|3}}.<ref>Hall</ref> ")]
    [InlineData(ArticleFormat.Wikitext, "{{a|b=[[c")]
    [InlineData(ArticleFormat.Wikitext, "<ref>x |title=")]
    public void One_line_of_any_length_takes_memory_in_proportion(ArticleFormat format, string piece)
    {
        var options = new ArticleOptions { Format = format };
        long once = BytesFor(Repeat(piece, Short), options);
        long fourTimes = BytesFor(Repeat(piece, 4 * Short), options);
        Assert.True(fourTimes < MostTimes * once, $"{once} bytes for one, {fourTimes} for four");
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long BytesFor(string text, ArticleOptions options)
    {
        Article.Parse(text, options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Article.Parse(text, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
