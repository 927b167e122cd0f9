using Extraction.Articles;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Entities;

public sealed class ResidueTests
{
    private const string Glossed = "The Battle of Lake Khasan (\u5F20\u9F13\u5CF0\u4E8B\u4EF6 Chang Kufeng?) was short.";

    [Fact]
    public void A_gloss_is_a_mention_of_the_name_before_it_and_no_person()
    {
        ExtractionResult result = Paragraphs.Annotate(Glossed, Gloss(Glossed, '(', ')'));
        Assert.Equal([MentionKind.Name, MentionKind.Gloss], result.Mentions.Select(mention => mention.Kind));
        Entity battle = Assert.Single(result.Entities);
        Assert.Equal("Battle of Lake Khasan", battle.Name);
        Assert.Equal(["\u5F20\u9F13\u5CF0\u4E8B\u4EF6 Chang Kufeng"], battle.Aliases);
    }

    [Fact]
    public void Each_part_of_a_gloss_is_an_alias_without_its_label()
    {
        const string Text = "The Battle of Lake Khasan (Chinese: \u5F20\u9F13\u5CF0; pinyin: Zhang Gufeng) was short.";
        Entity battle = Assert.Single(Paragraphs.Annotate(Text, Gloss(Text, '(', ')')).Entities);
        Assert.Equal(["\u5F20\u9F13\u5CF0", "Zhang Gufeng"], battle.Aliases);
    }

    [Fact]
    public void A_small_head_before_a_gloss_names_an_event()
    {
        const string Text = "In May the Halham incident (\u54C8\u723E Haruha jiken?) occurred.";
        ExtractionResult result = Paragraphs.Annotate(Text, Gloss(Text, '(', ')'));
        Assert.Equal("Halham incident", result.Mentions[0].Span.Quote(Text));
        Assert.Equal(EntityType.Event, result.Mentions[0].Type);
        Assert.Empty(Paragraphs.Annotate("In May the Halham incident occurred.").Mentions.Where(mention => mention.Type == EntityType.Event));
    }

    [Fact]
    public void Debris_before_a_name_is_no_part_of_it()
    {
        const string Text = "FLAGPX Soviet Union";
        ExtractionResult result = Paragraphs.Annotate(Text, new Residue(ResidueKind.ImageSize, new TextSpan(0, 6)));
        Assert.Equal("Soviet Union", Assert.Single(result.Mentions).Span.Quote(Text));
    }

    private static Residue Gloss(string text, char open, char close)
    {
        int start = text.IndexOf(open, StringComparison.Ordinal);
        return new Residue(ResidueKind.Gloss, TextSpan.FromBounds(start, text.IndexOf(close, StringComparison.Ordinal) + 1));
    }
}
