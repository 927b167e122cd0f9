using Extraction.Articles;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.PlainText;

public sealed class HeadingTests
{
    private const string Prose = "The army had marched all night, and the rain had not stopped when the first of its columns reached the fields below the old town.";

    public static TheoryData<SpecRow> Framed() => SpecTable.Theory("headings.md", "Blank lines around headings, in the copy of a page that had images");

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("headings.md", "Rows of dump data sets: text directly below the heading");

    public static TheoryData<SpecRow> Dotted() => SpecTable.Theory("headings.md", "WikiExtractor: a full stop behind each heading");

    [Theory]
    [MemberData(nameof(Framed))]
    public void Heading_between_blank_lines_is_told_from_captions_and_items(SpecRow row) =>
        AssertHeadings(row, $"Open Access Articles- Top Results for Corran\n\nCorran\n\n{Prose}\n\n");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Heading_directly_above_its_text_is_found(SpecRow row) => AssertHeadings(row, $"{Prose}\n\n");

    [Theory]
    [MemberData(nameof(Dotted))]
    public void Heading_with_a_full_stop_is_told_from_sentences(SpecRow row) => AssertHeadings(row, $"{Prose}\n");

    private static void AssertHeadings(SpecRow row, string before)
    {
        string text = before + row["text"]
            .Replace(" // ", "\n\n", StringComparison.Ordinal)
            .Replace(" / ", "\n", StringComparison.Ordinal)
            .Replace("…", Prose, StringComparison.Ordinal);
        Article article = Article.Parse(text);
        IEnumerable<string> found = article.Sections.Where(section => !section.Heading.IsEmpty).Select(section => section.Heading.Quote(text));
        Assert.Equal(row["headings"], string.Join(" · ", found));
    }
}
