using Extraction.Articles;
using Extraction.Tests.Articles.Rendering;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.PlainText;

public sealed class PlainTextReaderTests
{
    /// <summary>Texts of our own, one for each layout.</summary>
    public static TheoryData<string> Texts =>
        ["mirror", "row", "wikiextractor", "extract", "wikitext-corpus", "wrapped", "card", "excerpt", "box-behind-lead", "printed"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Layout_is_read_as_the_snapshot_lists(string name)
    {
        Article article = Article.Parse(Source(name));
        ArticleListing.AssertRowsFit(article);
        Snapshot.Match($"articles/plain/{name}", ArticleListing.Of(article));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_kept_as_it_is(string name) => Assert.Equal(Source(name), Article.Parse(Source(name)).Text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Windows_line_ends_change_no_row(string name)
    {
        Article unix = Article.Parse(Source(name));
        Article windows = Article.Parse(Source(name).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(Rows(unix), Rows(windows));
    }

    [Fact]
    public void Title_of_the_caller_wins_over_the_text()
    {
        Article article = Article.Parse(Source("mirror"), new ArticleOptions { Title = "Lissa" });
        Assert.Equal("Lissa", article.Title);
    }

    [Fact]
    public void Reference_list_without_a_heading_opens_a_section_of_its_own()
    {
        Article article = Article.Parse(Source("mirror"));
        Section last = article.Sections[^1];
        Assert.Equal((SectionKind.References, true), (last.Kind, last.Heading.IsEmpty));
        Section seeAlso = article.Sections[^2];
        Assert.Equal((SectionKind.SeeAlso, "See also"), (seeAlso.Kind, seeAlso.Heading.Quote(article.Text)));
    }

    [Fact]
    public void Numbers_of_markers_lead_to_the_entries()
    {
        Article article = Article.Parse(Source("mirror"));
        Assert.Equal(["H. W. Wilson, Ironclads in Action. London, 1896.", "\"The Adriatic in 1866\". Naval Archive. Retrieved 4 May 2011."],
            article.References.Select(reference => reference.Span.Quote(article.Text)));
        Citation first = article.Citations[0];
        Assert.Equal(("[1]", 0), (first.Span.Quote(article.Text), first.Reference));
    }

    [Fact]
    public void Numbers_that_follow_each_other_closely_are_no_page_numbers()
    {
        Article article = Article.Parse("The ships were numbered:\n\n1\n\n2\n\n3\n\nThey all sank in the storm of 1644, and none of them was ever found again.");
        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Chrome);
    }

    private static IEnumerable<string> Rows(Article article) =>
    [
        .. article.Sections.Select(section => $"{section.Kind} {section.Level} {section.Heading.Quote(article.Text)}"),
        .. article.Blocks.Select(block => $"{block.Kind} {Lines(block.Span.Quote(article.Text))}"),
        .. article.Infobox.Select(entry => $"{entry.Field} {entry.Side} {entry.Belligerent} {entry.Value.Quote(article.Text)} {entry.Attribution}"),
        .. article.Residues.Select(residue => $"{residue.Kind} {residue.Span.Quote(article.Text)}"),
    ];

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Source(string name) =>
        File.ReadAllText(RepositoryRoot.TestFile($"Articles/PlainText/Texts/{name}.txt")).Replace("\r\n", "\n", StringComparison.Ordinal);
}
