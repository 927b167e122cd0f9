using Extraction.Articles;
using Extraction.Entities.Tagging;
using Extraction.Pipeline;
using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Tagging;

public sealed class NameTaggerTests
{
    private const string Sample =
        "Marie Curie was born in Warsaw in 1867. She moved to Paris and studied at the University of Paris. "
        + "In 1903 Curie shared the Nobel Prize in Physics with Pierre Curie and Henri Becquerel.";

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_are_found_as_the_specification_says(SpecRow row)
    {
        IEnumerable<string> found = Tag(row["text"]).Names.Select(name => $"{name.Text} = {name.Class}");
        Assert.Equal(row["names"], string.Join("; ", found));
    }

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("tagging-names.md");

    [Fact]
    public void The_same_text_gives_the_same_names_on_many_threads()
    {
        TokenTable table = Tokens(Sample);
        List<TaggedName> expected = [];
        NameTagger.Shared.Tag(table, expected);
        Assert.NotEmpty(expected);
        List<TaggedName>[] found = [.. Enumerable.Range(0, 32).Select(_ => new List<TaggedName>())];
        Parallel.ForEach(found, names => NameTagger.Shared.Tag(table, names));
        Assert.All(found, names => Assert.Equal(expected, names));
    }

    [Fact]
    public void An_article_is_tagged_the_same_after_another_article()
    {
        TokenTable table = Tokens(Sample);
        List<TaggedName> alone = [];
        new NameTagger(ShippedModel.Read()).Tag(table, alone);
        NameTagger used = new(ShippedModel.Read());
        used.Tag(Tokens("Paris Curie of Warsaw Ltd. and the Curie River."), []);
        List<TaggedName> after = [];
        used.Tag(table, after);
        Assert.Equal(alone, after);
    }

    [Fact]
    public void More_words_than_a_tagger_keeps_change_nothing()
    {
        TokenTable table = Tokens(Sample);
        NameTagger tagger = new(ShippedModel.Read());
        List<TaggedName> before = [];
        tagger.Tag(table, before);
        foreach (int words in (int[])[10_000, 30_000])
        {
            tagger.Tag(Tokens(string.Join(' ', Enumerable.Range(0, words).Select(i => $"W{i:x}q"))), []);
            List<TaggedName> after = [];
            tagger.Tag(table, after);
            Assert.Equal(before, after);
        }
    }

    [Fact]
    public void Tagging_again_allocates_nothing()
    {
        TokenTable table = Tokens(Sample);
        NameTagger tagger = new(ShippedModel.Read());
        List<TaggedName> names = new(64);
        tagger.Tag(table, names);

        // The shared pool may give its arrays up when memory is short, between any two runs: one run without allocation is proof enough.
        Assert.Contains(Enumerable.Range(0, 10), _ => AllocatedByOneRun() == 0);

        long AllocatedByOneRun()
        {
            names.Clear();
            long before = GC.GetAllocatedBytesForCurrentThread();
            tagger.Tag(table, names);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Any_beginning_of_a_text_gives_names_in_order_inside_sentences()
    {
        for (int length = 0; length <= Sample.Length; length++)
        {
            TokenTable table = Tokens(Sample[..length]);
            List<TaggedName> names = [];
            NameTagger.Shared.Tag(table, names);
            int end = 0;
            foreach (TaggedName name in names)
            {
                Assert.True(name.FirstToken >= end && name.TokenCount > 0);
                Sentence sentence = table.Sentences[table.SentenceAt(table.Tokens[name.FirstToken].Start)];
                Assert.True(name.EndToken <= sentence.EndToken);
                Assert.InRange(name.Confidence, 0f, 1f);
                end = name.EndToken;
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\uD83D")]
    [InlineData("𐍈𐍈 \uDC00 A\u0301\u0302 ＡＢＣ １２３")]
    public void No_text_is_too_odd(string text) => Assert.NotNull(Tag(text).Names);

    [Fact]
    public void A_word_longer_than_any_buffer_is_read()
    {
        Assert.NotNull(Tag(new string('A', 5000) + " went to " + new string('b', 5000)).Names);
    }

    private static (TokenTable Table, List<(string Text, NameClass Class)> Names) Tag(string text)
    {
        TokenTable table = Tokens(text);
        List<TaggedName> names = [];
        NameTagger.Shared.Tag(table, names);
        return (table, [.. names.Select(name => (Quote(table, name), name.Class))]);
    }

    private static string Quote(TokenTable table, TaggedName name) =>
        TextSpan.FromBounds(table.Tokens[name.FirstToken].Start, table.Tokens[name.EndToken - 1].End).Quote(table.Text);

    private static TokenTable Tokens(string text) => new ExtractionPipelineBuilder().Build().Run(Article.Parse(text)).Tokens;
}
