using CsCheck;
using Extraction.Articles;
using Extraction.Tests.Articles.Rendering;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.PlainText;

public sealed class PlainTextPropertyTests
{
    /// <summary>Pieces that some part of the reader looks for, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\f", "\f12\n", "Page 3 of 9", "The war .......... 12", " ", "\t", "\0", "\uD83D", "\u2028", "=", "== A ==", " = B = ", "<doc title=\"", ">", "</doc>", "[", "]", "[1]", "[note 2]",
        "(", ")", "(ja)", "(, )", "(哈 h?)", "(Russian: ", ";", "23x15px", "px", "://", "%20", "Open Access Articles- Top Results for ", "Result", "Date", "12 July 1900",
        "Belligerents", "Commanders and leaders", "Strength", "Casualties and losses", "Soviet estimate:", "Soviet Union", "Japan", "8,000 men,", "300 dead", "- Combatant1: ",
        "1. ^", "  2. ^ a b ", "References", "See also", "History", "File:A.jpg", "Main article: History", "Location: X", "Date(s): Y", "Result(s): Z",
        "Principal Commanders: A [US]; B [CS]", "Estimated Casualties: 3 (US 1; CS 2)", "A sentence that is long enough to be taken for prose by every part of the reader.", ".", ",", ":",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(choices => string.Concat(choices.Select(choice => Pieces[choice]))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 20].Select(choices => string.Join('\n', choices.Select(choice => Pieces[choice]))),
        Gen.String[0, 80]);

    [Fact]
    public void Any_text_is_read_and_every_row_stands_in_it() => Texts.Sample(text => ArticleListing.AssertRowsFit(Read(text)));

    [Theory]
    [MemberData(nameof(PlainTextReaderTests.Texts), MemberType = typeof(PlainTextReaderTests))]
    public void Text_cut_anywhere_is_still_read(string name)
    {
        string text = File.ReadAllText(RepositoryRoot.TestFile($"Articles/PlainText/Texts/{name}.txt"));
        for (int length = 0; length <= text.Length; length++)
        {
            ArticleListing.AssertRowsFit(Read(text[..length]));
        }
    }

    [Theory]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData("= =")]
    [InlineData(" = ")]
    [InlineData("=\n")]
    [InlineData("\n=\n\n=")]
    [InlineData("=a=")]
    [InlineData("== A ==\n=\n")]
    public void Lone_marks_are_read(string text)
    {
        ArticleListing.AssertRowsFit(Read(text));
        ArticleListing.AssertRowsFit(Article.Parse(text));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("px ")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("://")]
    [InlineData("= ")]
    [InlineData("[1]")]
    [InlineData("(哈 h?)")]
    [InlineData("1. ^ x\n")]
    [InlineData("\f7\nA B\n")]
    [InlineData("....... 7\n")]
    public void Long_text_of_one_kind_is_read_in_one_pass(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.Equal(text.Length, Read(text).Text.Length);
    }

    private static Article Read(string text) => Article.Parse(text, new ArticleOptions { Format = ArticleFormat.PlainText });
}
