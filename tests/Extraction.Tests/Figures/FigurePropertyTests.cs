using CsCheck;
using Extraction.Articles;
using Extraction.Figures;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Figures;

public sealed class FigurePropertyTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().Add(new NoDates()).AddFigures().Build();

    private static readonly string[] Pieces =
    [
        "12", "1,200", "3.5", "½", "two", "hundred", "and", "a", "half", "million", "dozens", "of", "$", "km", "%", "-", "–", "/", ".", ",", "(", ")", "[US]",
        "men", "killed", "over", "between", "to", "or", "more", "first", "US", "k", "°", "\n", " ", " ", " ", "+", ";", ":", "1939", "No.", "none", "Casualties: ", "x10^", "@,@",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, 46].Select(i => Pieces[i % Pieces.Length]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Spans_lie_in_the_text_and_rows_are_consistent() => Texts.Sample(text =>
    {
        foreach (FigureMention figure in Figures(text))
        {
            Assert.InRange(figure.Span.Start, 0, text.Length - 1);
            Assert.InRange(figure.Span.End, figure.Span.Start + 1, text.Length);
            Assert.DoesNotContain("\n", figure.Span.Quote(text).Trim('\n'), StringComparison.Ordinal);
            Assert.True(figure.Min is null || figure.Max is null || figure.Min <= figure.Max);
            Assert.True(figure.Value is not null || figure.Qualifier is FigureQualifier.Range or FigureQualifier.Vague);
            Assert.InRange(figure.Confidence, 0.01f, 1f);
            Assert.False(figure.Value is { } value && (double.IsNaN(value) || double.IsInfinity(value)));
        }
    });

    [Fact]
    public void Same_text_gives_the_same_rows() => Texts.Sample(text => Figures(text).SequenceEqual(Figures(text)));

    [Fact]
    public void Paragraphs_do_not_change_each_other() => Gen.Select(Texts, Texts).Sample((first, second) =>
    {
        // Without line ends and labels, a paragraph of prose means the same wherever it stands.
        string a = Prose(first);
        string b = Prose(second);
        int alone = Figures(a).Count + Figures(b).Count;
        return Figures($"{a}\n\n{b}").Count == alone;
    });

    [Fact]
    public void Cutting_a_text_anywhere_never_throws()
    {
        foreach (string file in new[] { "figures-numbers.md", "figures-bounds.md", "figures-units.md", "figures-conflicts.md", "figures-news.md", "figures-negatives.md" })
        {
            foreach (SpecRow row in SpecTable.Read(file))
            {
                string text = row["text"];
                for (int length = 0; length < text.Length; length++)
                {
                    string cut = text[..length];
                    Assert.All(Figures(cut), figure => Assert.InRange(figure.Span.End, 1, cut.Length));
                }
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("12 and ")]
    [InlineData("hundred ")]
    [InlineData("two million ")]
    [InlineData("5-")]
    [InlineData("(")]
    [InlineData("3 [US]; ")]
    [InlineData("half of a ")]
    [InlineData("$ ")]
    [InlineData("no losses ")]
    public void Hostile_repetition_is_read_in_linear_work(string piece)
    {
        // Time is not measured: a quadratic reader would not come back from these within the test's patience.
        string text = "Casualties: " + string.Concat(Enumerable.Repeat(piece, 120_000 / piece.Length));
        Assert.All(Figures(text), figure => Assert.InRange(figure.Span.End, 1, text.Length));
    }

    private static string Prose(string text) =>
        "The town lies there and " + text.Replace('\n', ' ').Replace("Casualties: ", "", StringComparison.Ordinal).Trim() + " in the long summer of that war.";

    private static IReadOnlyList<FigureMention> Figures(string text) => Pipeline.Run(Article.Parse(text)).Figures;
}
