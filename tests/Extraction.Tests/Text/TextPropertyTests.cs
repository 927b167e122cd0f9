using CsCheck;
using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Text;

public sealed class TextPropertyTests
{
    /// <summary>Pieces that tokenizer and splitter treat specially, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "a", "The", "U.S.", "Gen", ".", "...", "!", "\"", "\u201D", "(", ")", "[", "]", "12", "1,234", "'s", "\u2019", "-", "\u2013", "\n", "\n\n", " ", "\t",
        "\uD83D\uDE42", "\uD83D", "\u200B", "\u00AD", "\u3002", "\u54C8", "\u0301", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(choices => string.Concat(choices.Select(choice => Pieces[choice]))),
        Gen.String[0, 60]);

    [Fact]
    public void Tokens_and_sentences_cover_the_text_in_order() => Texts.Sample(AssertWellFormed);

    [Fact]
    public void Text_cut_anywhere_is_still_read()
    {
        foreach (SpecRow row in SpecTable.Read("sentences.md"))
        {
            string text = row["text"];
            for (int length = 0; length <= text.Length; length++)
            {
                AssertWellFormed(text[..length]);
            }
        }
    }

    [Theory]
    [InlineData('a')]
    [InlineData('7')]
    [InlineData('.')]
    public void A_run_too_long_for_one_token_is_several(char c)
    {
        TokenTable table = Tables.Of(new string(c, Token.LongestLength + 2));
        Assert.Equal([Token.LongestLength, 2], table.Tokens.Select(token => token.Length));
        Assert.Equal([0, Token.LongestLength], table.Tokens.Select(token => token.Start));
    }

    private static void AssertWellFormed(string text)
    {
        foreach (bool linesAreSentences in new[] { false, true })
        {
            TokenTable table = Tables.Of(text, linesAreSentences);
            AssertTokensAreInOrder(table);
            AssertSentencesHoldAllTokens(table);
        }
    }

    private static void AssertTokensAreInOrder(TokenTable table)
    {
        int end = 0;
        foreach (Token token in table.Tokens)
        {
            Assert.True(token.Start >= end && token.Length > 0 && token.End <= table.Text.Length);
            Assert.False(char.IsWhiteSpace(table.Text[token.Start]) || char.IsWhiteSpace(table.Text[token.End - 1]));
            AssertNoLetterOrDigit(table.Text.AsSpan(end, token.Start - end));
            end = token.End;
        }

        AssertNoLetterOrDigit(table.Text.AsSpan(end));
    }

    private static void AssertNoLetterOrDigit(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            Assert.False(char.IsLetterOrDigit(c));
        }
    }

    private static void AssertSentencesHoldAllTokens(TokenTable table)
    {
        int next = 0;
        foreach (Sentence sentence in table.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0);
            Assert.Equal(TextSpan.FromBounds(table.Tokens[next].Start, table.Tokens[sentence.EndToken - 1].End), sentence.Span);
            Assert.Equal(table.SentenceAt(sentence.Span.Start), table.SentenceAt(sentence.Span.End - 1));
            next = sentence.EndToken;
        }

        Assert.Equal(table.Tokens.Length, next);
    }
}
