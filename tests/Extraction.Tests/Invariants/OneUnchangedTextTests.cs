using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 1: one text that never changes; every row lies inside it.</summary>
public sealed class OneUnchangedTextTests
{
    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach ((string name, string text) in (IEnumerable<(string, string)>)[.. SampleTexts.Articles, .. SampleTexts.Hostile])
        {
            data.Add(name, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_row_lies_inside_the_text(string name, string text)
    {
        ExtractionResult result = Rows.Extract(text);
        Assert.Empty(Rows.SpansOf(result).Where(row => !Inside(row.Span, result.Text)).Select(row => $"{name}: {row.Layer} {row.Span}"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Blocks_sentences_and_tokens_stand_in_order_and_never_overlap(string name, string text)
    {
        ExtractionResult result = Rows.Extract(text);
        Assert.True(InOrder(result.Article.Blocks.Select(row => row.Span)), name);
        Assert.True(InOrder(result.Sentences.Select(row => row.Span)), name);
        Assert.True(InOrder(result.Tokens.Tokens.Select(row => row.Span)), name);
    }

    [Fact]
    public void Plain_text_is_kept_as_it_is_and_only_the_byte_order_mark_goes()
    {
        const string Text = "One\r\n\r\nTwo  three\t\u00A0four\n";
        Assert.Equal(Text, Article.Parse(Text).Text);
        Assert.Equal(Text, Article.Parse("\uFEFF" + Text).Text);
    }

    [Fact]
    public void A_row_outside_the_text_and_an_overlap_would_be_found()
    {
        Assert.False(Inside(new TextSpan(3, 2), "four"));
        Assert.False(Inside(new TextSpan(-1, 2), "four"));
        Assert.False(InOrder([new TextSpan(0, 3), new TextSpan(2, 2)]));
    }

    private static bool Inside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static bool InOrder(IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start < end || span.IsEmpty)
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }
}
