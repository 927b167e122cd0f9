using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Text;

public sealed class TokenTests
{
    [Theory]
    [MemberData(nameof(Splits))]
    public void Text_is_split_as_the_specification_says(SpecRow row)
    {
        string text = row["text"];
        Assert.Equal(row["tokens"].Split(" \u00B7 "), Tables.Of(text).Tokens.Select(token => token.Span.Quote(text)));
    }

    public static TheoryData<SpecRow> Splits() => SpecTable.Theory("tokens.md", "What a token is");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Token_knows_its_kind_and_casing(SpecRow row)
    {
        Token token = Assert.Single(Tables.Of(row["text"]).Tokens);
        Assert.Equal((row["kind"], row["casing"]), (token.Kind.ToString(), token.Casing.ToString()));
    }

    public static TheoryData<SpecRow> Kinds() => SpecTable.Theory("tokens.md", "Casing and kind");

    [Fact]
    public void A_long_run_of_single_letters_is_read_in_one_pass()
    {
        string text = string.Concat(Enumerable.Repeat("a.", 500_000));
        Assert.Equal(text.Length, Assert.Single(Tables.Of(text).Tokens).Length);
    }
}
