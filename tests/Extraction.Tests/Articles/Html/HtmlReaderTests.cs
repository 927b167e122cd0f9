using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Tests.Articles.Rendering;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.Html;

public sealed class HtmlReaderTests
{
    public static TheoryData<string> Pages => ["vector", "parsoid", "mobile", "render-2014", "handmade"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_read_as_the_snapshot_lists(string page)
    {
        Article article = Read(page);
        ArticleListing.AssertRowsFit(article);
        Snapshot.Match($"articles/html/{page}", ArticleListing.Of(article));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Text_has_no_markup_left(string page)
    {
        string text = Read(page).Text;
        foreach (string leftover in new[] { "<", "{", "display:", "mw-", "class=", "&nbsp", "&#", "\u00A0", "hidden remark", "[edit]", "Main menu", "Contents" })
        {
            Assert.DoesNotContain(leftover, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Anne Hallam", InfoboxField.Commander, 1, "Norland")]
    [InlineData("Owen Pryce †", InfoboxField.Commander, 1, "Fenland")]
    [InlineData("James Ferrier", InfoboxField.Commander, 2, "Southmark")]
    [InlineData("12 guns", InfoboxField.Strength, 1, "")]
    [InlineData("6,000–6,500 men", InfoboxField.Strength, 2, "Southmark")]
    [InlineData("1,150 killed", InfoboxField.Casualties, 2, "Southmark")]
    [InlineData("40 villagers killed", InfoboxField.Casualties, 0, "")]
    [InlineData("3 July 1644", InfoboxField.Date, 0, "")]
    public void Value_of_a_battle_box_has_the_side_of_its_column(string value, InfoboxField field, int side, string belligerent)
    {
        Article article = Read("vector");
        InfoboxEntry entry = Assert.Single(article.Infobox, entry => entry.Value.Quote(article.Text) == value);
        Assert.Equal((field, side, belligerent), (entry.Field, entry.Side, entry.Belligerent));
    }

    [Theory]
    [InlineData("10<sup>6</sup>", "10⁶")]
    [InlineData("12<sup>th</sup>", "12th")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("a<b>b</b>c", "abc")]
    [InlineData("a <b> b </b> c", "a b c")]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("a<div>b</div>c", "a\n\nb\n\nc")]
    [InlineData("soft&shy;ly<wbr>spoken", "softlyspoken")]
    [InlineData("5<span class=sr-only>+</span>1&frasl;2", "5 1⁄2")]
    [InlineData("x<span style='color:red;DISPLAY : none'>y</span>z", "xz")]
    [InlineData("x<script>if (a<b) c()</script>z", "xz")]
    public void Inline_markup_neither_glues_words_nor_parts_them(string html, string text) =>
        Assert.Equal(text, Article.Parse($"<html><body><p>{html}</body></html>").Text);

    [Fact]
    public void Old_page_is_decoded_by_the_encoding_that_it_declares()
    {
        byte[] bytes = File.ReadAllBytes(RepositoryRoot.TestFile("Articles/Html/Pages/handmade.html"));
        CorpusDocument document = TextDecoder.Decode(bytes, ArticleOptions.Default);
        Assert.Contains("café was shelled for 3 hours –", document.Parse().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", new byte[] { 0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0 }, "Москва")]
    [InlineData("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ISO-8859-2'>", new byte[] { 0xA3, 0xF3, 0x64, 0xBC }, "Łódź")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?>", new byte[] { 0x93, 0x61, 0x94 }, "“a”")]
    [InlineData("<meta charset=no-such-name>", new byte[] { 0xE9 }, "é")]
    public void Declared_encoding_is_honoured_where_the_bytes_are_not_utf8(string declaration, byte[] word, string read)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes($"{declaration}<html><body><p>"), .. word];
        Assert.Equal(read, TextDecoder.Decode(page, new ArticleOptions { Format = ArticleFormat.Html }).Parse().Text);
    }

    [Fact]
    public void Page_cut_anywhere_is_an_article()
    {
        foreach ((string page, int step) in new[] { ("render-2014", 1), ("vector", 17) })
        {
            string source = Source(page);
            for (int length = 0; length < source.Length; length += step)
            {
                ArticleListing.AssertRowsFit(Article.Parse(source[..length], new ArticleOptions { Format = ArticleFormat.Html }));
            }
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b>")]
    [InlineData("<font color=red><p>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<sup class=reference>")]
    [InlineData("<table class=infobox><tr><th>x</th><td>")]
    [InlineData("<body x=1>")]
    [InlineData("<svg>")]
    [InlineData("<h2>")]
    public void Deep_nesting_costs_neither_stack_nor_text(string opening)
    {
        string html = string.Concat(Enumerable.Repeat(opening, 100_000)) + "the end";
        Article article = Article.Parse(html, new ArticleOptions { Format = ArticleFormat.Html });
        ArticleListing.AssertRowsFit(article);
        Assert.Equal(opening != "<svg>", article.Text.EndsWith("the end", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("<")]
    [InlineData("<p>\uD800</p>\uDC00")]
    [InlineData("<!--")]
    [InlineData("<table class=infobox>")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("<ol class=references><li>")]
    [InlineData("</p></div></html>")]
    public void Odd_page_is_an_article(string html) =>
        ArticleListing.AssertRowsFit(Article.Parse(html, new ArticleOptions { Format = ArticleFormat.Html }));

    private static Article Read(string page) => Article.Parse(Source(page));

    private static string Source(string page)
    {
        byte[] bytes = File.ReadAllBytes(RepositoryRoot.TestFile($"Articles/Html/Pages/{page}.html"));
        return TextDecoder.Decode(bytes, ArticleOptions.Default).Text!;
    }
}
