using CsCheck;
using Extraction.Entities;
using Extraction.Entities.Names;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Entities;

public sealed class EntityPropertyTests
{
    /// <summary>Pieces of names, cues and debris, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "Soviet", "Union", "General", "Georgy", "Zhukov", "the", "of", "Battle", "Army", "1st", "IJA", "(", ")", "\"", "-", "\u2013", ".", ",", "'s",
        "USS", "T", "34", "tanks", "known", "as", "in", "is", "a", "town", "film", "\n", "von", "XIV", "No", "&", "2006", "Olympics", "\u4E8B\u4EF6", "\uD83D",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(choices => string.Join(' ', choices.Select(choice => Pieces[choice])));

    [Fact]
    public void Mentions_lie_in_order_inside_the_text_and_have_an_entity() => Texts.Sample(AssertWellFormed);

    [Fact]
    public void Text_cut_anywhere_is_still_read()
    {
        foreach (SpecRow row in SpecTable.Read("entities.md").Concat(SpecTable.Read("entities-merging.md")))
        {
            string text = row["text"];
            for (int length = 1; length <= text.Length; length++)
            {
                AssertWellFormed(text[..length]);
            }
        }
    }

    [Fact]
    public void Every_rule_has_a_priority_and_a_confidence_between_0_and_1() =>
        Assert.All(NameRules.All, rule => Assert.True(rule.Priority >= 0 && rule.Confidence is > 0 and <= 1, rule.Id));

    private static void AssertWellFormed(string text)
    {
        ExtractionResult result = Paragraphs.Annotate(text);
        int end = 0;
        foreach (EntityMention mention in result.Mentions)
        {
            Assert.True(mention.Span.Start >= end && !mention.Span.IsEmpty && mention.Span.End <= text.Length);
            Assert.True(mention.Confidence is > 0 and <= 1);
            Assert.True(result.Sentences[mention.Sentence].Span.Contains(mention.Span));
            end = mention.Span.End;
        }

        for (int i = 0; i < result.Entities.Length; i++)
        {
            EntityMention[] own = [.. result.Mentions.Where(mention => mention.Entity == i)];
            Assert.Equal(own.Length, result.Entities[i].MentionCount);
            Assert.Equal(own[0].Span, result.Entities[i].First);
            Assert.Contains(own, mention => mention.Span.Quote(text) == result.Entities[i].Name);
        }

        Assert.All(result.Mentions, mention => Assert.InRange(mention.Entity, 0, result.Entities.Length - 1));
    }
}
