using CsCheck;
using Extraction.Datasets;
using Extraction.Text;

namespace Extraction.Tests.Datasets;

public sealed class CodePointIndexTests
{
    [Theory]
    [InlineData("plain 1066", "1066", 6, 10)]
    [InlineData("𐤀 war 😀 in 1066", "1066", 11, 15)]
    [InlineData("e\u0301te\u0301 1066", "1066", 6, 10)] // combining marks are code points of their own
    [InlineData("a\r\nb 1066", "1066", 5, 9)]
    [InlineData("1066😀", "😀", 4, 5)]
    public void Place_counts_code_points(string text, string quote, int start, int end)
    {
        var span = new TextSpan(text.IndexOf(quote, StringComparison.Ordinal), quote.Length);
        Assert.Equal(new CodePointSpan(start, end), new CodePointIndex(text).Convert(span));
    }

    [Fact]
    public void Lone_surrogates_count_as_one()
    {
        // No theory: test runners cannot carry such text.
        Place_counts_code_points("\uD800 1066", "1066", 2, 6);
        Place_counts_code_points("\uDC00\uDC00 1066", "1066", 3, 7);
        Place_counts_code_points("\uD800\uD83D\uDE00 1066", "1066", 3, 7);
    }

    [Fact]
    public void Every_place_of_any_text_agrees_with_a_count_rune_by_rune() =>
        Gen.OneOf(Gen.String, Gen.Const("😀"), Gen.Const("\uD800"), Gen.Const("x")).Array.Select(string.Concat).Sample(text =>
        {
            var index = new CodePointIndex(text);
            int runes = 0;
            for (int i = 0; i < text.Length; runes++)
            {
                Assert.Equal(runes, index.Convert(new TextSpan(i, 0)).Start);
                i += char.IsSurrogatePair(text, i) ? 2 : 1;
            }

            Assert.Equal(runes, index.Count);
        });
}
