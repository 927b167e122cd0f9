using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Text;

public sealed class SentenceTests
{
    private const char Boundary = '\u2016';

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentences_end_where_the_specification_says(SpecRow row)
    {
        string marked = row["text"].Replace('\u23CE', '\n');
        string[] expected = [.. marked.Split(Boundary).Select(sentence => sentence.Trim())];
        string text = marked.Replace($" {Boundary} ", " ", StringComparison.Ordinal).Replace($"{Boundary}", "", StringComparison.Ordinal);
        TokenTable table = Tables.Of(text, linesAreSentences: row.Heading == "Lines that stand for themselves");
        Assert.Equal(expected, table.Sentences.Select(sentence => sentence.Span.Quote(text)));
    }

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("sentences.md");

    [Fact]
    public void Sentences_of_a_block_never_reach_into_the_next()
    {
        const string Text = "no full stop here\nand none here";
        using var builder = new TokenTableBuilder(Text);
        builder.AddBlock(0, new TextSpan(0, 17), linesAreSentences: false);
        builder.AddBlock(1, new TextSpan(18, 13), linesAreSentences: false);
        Assert.Equal([0, 1], builder.Build().Sentences.Select(sentence => sentence.Block));
    }
}
