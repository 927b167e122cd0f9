using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Tests.Articles.Rendering;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.Html;

public sealed class HtmlReaderTests
{
    public static TheoryData<string> Pages => ["vector", "parsoid", "mobile", "render-2014", "handmade", "card", "portable"];

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
    [InlineData("card", "Maj. Gen. Thomas Reeve", InfoboxField.Commander, 1)]
    [InlineData("card", "Col. John Doyle, commanding Brig. Gen. Shaw's brigade.", InfoboxField.Commander, 2)]
    [InlineData("card", "Two brigades and 12 guns, about 3,600", InfoboxField.Strength, 1)]
    [InlineData("card", "290 (48k/150w/92m).", InfoboxField.Casualties, 2)]
    [InlineData("card", "1,200 acres", InfoboxField.Other, 0)]
    [InlineData("portable", "Southmark", InfoboxField.Belligerent, 2)]
    [InlineData("portable", "Owen Pryce", InfoboxField.Commander, 1)]
    [InlineData("portable", "6,000 men", InfoboxField.Strength, 2)]
    [InlineData("portable", "The bridge, painted in 1650", InfoboxField.Caption, 0)]
    [InlineData("portable", "Rain", InfoboxField.Other, 0)]
    public void Value_of_a_box_that_is_no_table_has_its_field_and_side(string page, string value, InfoboxField field, int side)
    {
        Article article = Read(page);
        InfoboxEntry entry = Assert.Single(article.Infobox, entry => entry.Value.Quote(article.Text) == value);
        Assert.Equal((field, side), (entry.Field, entry.Side));
    }

    [Fact]
    public void Source_of_a_figure_is_its_attribution_and_no_side()
    {
        const string Box = "<table class=infobox><tr><th colspan=2>Clash at Corran</th></tr>"
            + "<tr><th colspan=2>Belligerents</th></tr><tr><td>Soviet Union</td><td>Japan</td></tr>"
            + "<tr><th colspan=2>Casualties and losses</th></tr>"
            + "<tr><td>120 dead<br>Japanese estimate:<br>400 dead<br>900 wounded</td>"
            + "<td>Soviet claim: 660 dead<br>500 dead<br>40 captured<br>(Japanese records)</td></tr></table>";
        Article article = Article.Parse(Box, new ArticleOptions { Format = ArticleFormat.Html });
        Assert.Equal(
            [
                "1 120 dead []", "1 400 dead [Japanese estimate]", "1 900 wounded [Japanese estimate]",
                "2 660 dead [Soviet claim]", "2 500 dead [Japanese records]", "2 40 captured [Japanese records]",
            ],
            article.Infobox.Where(entry => entry.Field == InfoboxField.Casualties)
                .Select(entry => $"{entry.Side} {entry.Value.Quote(article.Text)} [{entry.Attribution}]"));
    }

    [Theory]
    [InlineData("<tr><th>A<th>B<th>C<tr><td rowspan=2>1<td>2<td>3<tr><td>5<td>6<tr><td>7<td>8<td>9", "A⇥B⇥C⏎1⇥2⇥3⏎⇥5⇥6⏎7⇥8⇥9")]
    [InlineData("<tr><th>A<th>B<th>C<tr><td>1<td rowspan=3>2<td>3<tr><td>4<td>6<tr><td>7<td>9", "A⇥B⇥C⏎1⇥2⇥3⏎4⇥⇥6⏎7⇥⇥9")]
    [InlineData("<tr><th>A<th>B<th>C<tr><td colspan=2 rowspan=2>1<td>3<tr><td>6<tr><td>7", "A⇥B⇥C⏎1⇥⇥3⏎⇥⇥6⏎7")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=9>1<td>2", "A⇥B⏎1⇥2")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=0>1<td rowspan=x>2<tr><td>3<td>4", "A⇥B⏎1⇥2⏎3⇥4")]
    public void Cell_of_several_rows_keeps_its_column_in_each(string rows, string table)
    {
        Article article = Article.Parse($"<html><body><table class=wikitable>{rows}</table></body></html>");
        Assert.Equal(table, article.Text.Replace('\n', '⏎').Replace('\t', '⇥'));
    }

    [Fact]
    public void Name_in_its_own_script_and_an_address_are_residues()
    {
        Article article = Article.Parse("<html><body><p>Georgy Zhukov (Russian: Георгий Жуков; 1896–1974) (ja) wrote http://example.org/a, as (he) said.</p></body></html>");
        Assert.Equal(
            ["Gloss Russian: Георгий Жуков", "InterlanguageMark (ja)", "Address http://example.org/a"],
            article.Residues.Select(residue => $"{residue.Kind} {residue.Span.Quote(article.Text)}"));
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
