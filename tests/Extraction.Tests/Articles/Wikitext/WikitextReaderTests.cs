using System.Diagnostics;
using Extraction.Articles;
using Extraction.Tests.Articles.Rendering;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.Wikitext;

public sealed class WikitextReaderTests
{
    private static readonly ArticleOptions Options = new() { Format = ArticleFormat.Wikitext, Title = "Aldermoor" };

    public static TheoryData<string> Pages => ["battle", "broken"];

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("wikitext.md");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Wikitext_is_rendered_as_the_specification_says(SpecRow row) =>
        Assert.Equal(row["text"].Replace('⏎', '\n'), Article.Parse(row["wikitext"], Options).Text);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_read_as_the_snapshot_lists(string page)
    {
        Article article = Article.Parse(Source(page), Options);
        ArticleListing.AssertRowsFit(article);
        Snapshot.Match($"articles/wikitext/{page}", ArticleListing.Of(article));
    }

    [Fact]
    public void Page_is_known_for_wikitext_without_being_told() =>
        Assert.Equal(ArticleFormat.Wikitext, Article.Parse(Source("battle")).Format);

    [Fact]
    public void Every_parameter_of_a_box_that_says_something_is_an_entry()
    {
        Article article = Article.Parse(Source("battle"), Options);
        string[] labels = [.. article.Infobox.Select(entry => entry.Label).Where(label => label.Length > 0).Distinct()];
        Assert.Equal(
            ["partof", "date", "place", "coordinates", "result", "combatant1", "combatant2", "commander1", "commander2", "strength1", "strength2",
             "casualties1", "casualties2", "casualties3", "owner"],
            labels);
    }

    [Theory]
    [InlineData("Owen Pryce †", 1, "Fenland")]
    [InlineData("James Ferrier (POW)", 2, "Southmark")]
    [InlineData("12 guns", 1, "")]
    [InlineData("c. 6,000–6,500 men", 2, "Southmark")]
    [InlineData("2,000 captured", 2, "Southmark")]
    [InlineData("40 villagers killed", 0, "")]
    public void Side_is_the_number_in_the_parameter_name(string value, int side, string belligerent)
    {
        Article article = Article.Parse(Source("battle"), Options);
        InfoboxEntry entry = Assert.Single(article.Infobox, entry => entry.Value.Quote(article.Text) == value);
        Assert.Equal((side, belligerent), (entry.Side, entry.Belligerent));
    }

    [Fact]
    public void Source_of_a_figure_is_its_attribution_and_no_side()
    {
        Article article = Article.Parse(
            "{{Infobox military conflict\n|combatant1=Soviet Union\n|combatant2=Japan\n"
            + "|casualties1='''Japanese estimate:'''<br>400 dead\n|casualties2=660 dead (Soviet sources)\n}}",
            Options);
        Assert.Equal(
            ["1 400 dead [Japanese estimate]", "2 660 dead (Soviet sources) [Soviet sources]"],
            article.Infobox.Where(entry => entry.Field == InfoboxField.Casualties)
                .Select(entry => $"{entry.Side} {entry.Value.Quote(article.Text)} [{entry.Attribution}]"));
    }

    [Fact]
    public void Parameters_that_a_stray_brace_left_behind_their_citation_are_values()
    {
        Article article = Article.Parse("It rose.<ref>{{cite web |url=http://x.org/a.pdf}} |title=The Report |year=2015 |publisher=Mill Press |</ref>", Options);
        Assert.Equal("The Report. 2015. Mill Press.", Assert.Single(article.References).Span.Quote(article.Text));
    }

    [Fact]
    public void Cell_of_several_rows_keeps_its_column_in_each()
    {
        Article article = Article.Parse(
            "{| class=wikitable\n! A !! B !! C\n|-\n| rowspan=2 | 1 || 2 || 3\n|-\n| 5 || 6\n|-\n|-\n| 7 || 8 || 9\n|}", Options);
        Assert.Equal("A⇥B⇥C⏎1⇥2⇥3⏎⇥5⇥6⏎7⇥8⇥9", article.Text.Replace('\n', '⏎').Replace('\t', '⇥'));
    }

    [Fact]
    public void Commanders_of_a_unit_are_no_sides()
    {
        Article article = Article.Parse("{{Infobox military unit\n| commander1 = A. Reeve\n| commander2 = J. Doyle\n}}", Options);
        Assert.All(article.Infobox, entry => Assert.Equal(0, entry.Side));
        Assert.Equal(2, article.Infobox.Length);
    }

    [Fact]
    public void Unknown_template_is_named_once_with_its_count()
    {
        Article article = Article.Parse("{{odd one|a}} {{odd one|b}} {{Odd two}}", Options);
        Assert.Equal("a b", article.Text);
        Assert.Equal(["unknown_template", "unknown_template"], article.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("\"odd one\", used 2 times", article.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_cut_anywhere_is_an_article()
    {
        foreach (string page in new[] { "battle", "broken" })
        {
            string source = Source(page);
            for (int length = 0; length < source.Length; length++)
            {
                ArticleListing.AssertRowsFit(Article.Parse(source[..length], Options));
            }
        }
    }

    [Theory]
    [InlineData("{{a|")]
    [InlineData("{{ubl|x|")]
    [InlineData("{{convert|")]
    [InlineData("{{{")]
    [InlineData("[[")]
    [InlineData("[[File:x|thumb|")]
    [InlineData("[http://x ")]
    [InlineData("<ref>")]
    [InlineData("<ref name=a>{{a|[[b|")]
    [InlineData("{|\n|")]
    [InlineData("{{Infobox x\n| a = ")]
    [InlineData("<!--")]
    [InlineData("<nowiki>")]
    [InlineData("<span style='display:none'>")]
    [InlineData("''[['''{{")]
    [InlineData("]]}}</ref>")]
    [InlineData("\n* [[")]
    [InlineData("\n== ")]
    [InlineData("<ref>[[ }}")]
    public void Nesting_and_unclosed_marks_cost_linear_time_and_no_stack(string opening)
    {
        var watch = Stopwatch.StartNew();
        Article article = Article.Parse(string.Concat(Enumerable.Repeat(opening, 50_000)) + "\n\nthe end", Options);
        ArticleListing.AssertRowsFit(article);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {opening}");
    }

    [Theory]
    [InlineData("{{a|")]
    [InlineData("{{ubl|x|")]
    [InlineData("{{convert|")]
    [InlineData("[[a|")]
    public void Closed_nesting_of_any_depth_is_read(string opening)
    {
        string close = opening[0] == '{' ? "}}" : "]]";
        Article article = Article.Parse(
            string.Concat(Enumerable.Repeat(opening, 20_000)) + "word" + string.Concat(Enumerable.Repeat(close, 20_000)) + " the end", Options);
        ArticleListing.AssertRowsFit(article);
        Assert.EndsWith("the end", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0{{\0|\0}}")]
    [InlineData("\uD800[[\uDC00]]")]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData("== ==")]
    [InlineData("{{}}{{{}}}[[]]<ref></ref><ref/>")]
    [InlineData("{{|a}}{{#if:x|y}}{{:z}}{{convert}}{{cite book}}{{sfn}}{{start date}}{{frac}}{{coord}}{{ship}}{{main}}{{r}}{{flag}}{{efn}}{{lang-}}")]
    public void Odd_page_is_an_article(string wikitext) => ArticleListing.AssertRowsFit(Article.Parse(wikitext, Options));

    private static string Source(string page) => File.ReadAllText(RepositoryRoot.TestFile($"Articles/Wikitext/Pages/{page}.wiki"));
}
