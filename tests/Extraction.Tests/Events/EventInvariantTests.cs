using CsCheck;
using Extraction.Articles;
using Extraction.Events;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Events;

/// <summary>What must hold for every text: spans inside the text, order, indices that point somewhere, the same rows again.</summary>
public sealed class EventInvariantTests
{
    private static readonly string[] Sentences = [.. SpecTable.Read("events.md").Concat(SpecTable.Read("events-time.md")).Concat(SpecTable.Read("events-roles.md")).Concat(SpecTable.Read("events-senses.md"))
        .Select(row => row["sentence"]).Where(sentence => sentence.Length > 0)];

    private static readonly string[] Words =
    [
        "the", "army", "attacked", "and", "was", "killed", "by", "in", "1914", "when", "who", ",", ".", "(", ")", "Berlin", "to", "had", "battle", "of",
        "after", "signed", "not", "would", "\"", "he", "5 May 1940", "which", "led", "between", "’s", "-", "[1]", "\n\n", "died", "war", "began", "with",
    ];

    [Fact]
    public void Text_of_any_words_keeps_the_invariants() =>
        Gen.Int[0, Words.Length - 1].Array[0, 60].Sample(
            picks => Check(ExtractionPipeline.Default.Run(Article.Parse(string.Join(' ', picks.Select(pick => Words[pick]))))));

    [Fact]
    public void Sentence_cut_at_any_position_keeps_the_invariants()
    {
        foreach (string sentence in Sentences)
        {
            for (int length = 0; length <= sentence.Length; length++)
            {
                if (IsWhole(sentence[..length]))
                {
                    Check(MarkedText.Run(sentence[..length]));
                }
            }
        }
    }

    [Fact]
    public void Sentences_of_the_specification_keep_the_invariants_together() =>
        Check(MarkedText.Run(string.Join('¶', Sentences)));

    [Fact]
    public void Same_text_tells_the_same_events()
    {
        string text = string.Join('¶', Sentences);
        Assert.Equal(MarkedText.Run(text).Events.Select(Row), MarkedText.Run(text).Events.Select(Row));
    }

    [Fact]
    public void Events_of_a_paragraph_do_not_depend_on_the_one_before()
    {
        ExtractionResult alone = MarkedText.Run("In {1809} [Austria:C] attacked [Bavaria:C]. The king fled.");
        ExtractionResult behind = MarkedText.Run("The weather was cold in the north of the country then.¶In {1809} [Austria:C] attacked [Bavaria:C]. The king fled.");
        Assert.Equal(alone.Events.Select(told => told.Span.Quote(alone.Text)), behind.Events.Select(told => told.Span.Quote(behind.Text)));
    }

    private static string Row(DatedEvent told) =>
        $"{told.Span} {told.Trigger} {told.Type} {told.Date} {told.Place} {told.SameAs} {told.Polarity} {told.Modality} {string.Join(',', told.Participants)}";

    private static void Check(ExtractionResult result)
    {
        int start = 0;
        for (int i = 0; i < result.Events.Length; i++)
        {
            DatedEvent told = result.Events[i];
            Assert.InRange(told.Span.Start, start, result.Text.Length);
            Assert.InRange(told.Span.End, told.Span.Start + 1, result.Text.Length);
            Assert.True(told.Span.Contains(told.Trigger) && told.Trigger.Length > 0, $"trigger {told.Trigger} outside {told.Span}");
            Assert.InRange(told.Date, 0, result.Dates.Length - 1);
            Assert.True(result.Dates[told.Date].Min is not null || result.Dates[told.Date].Max is not null, "an event needs a date with a bound");
            Assert.InRange(told.Sentence, 0, result.Sentences.Length - 1);
            Assert.InRange(told.SameAs, -1, i - 1);
            Assert.InRange(told.PlaceEntity, -1, result.Entities.Length - 1);
            Assert.InRange(told.Confidence, 0f, 1f);
            foreach (EventParticipant participant in told.Participants)
            {
                Assert.InRange(participant.Entity, -1, result.Entities.Length - 1);
                Assert.InRange(participant.Span.End, participant.Span.Start + 1, result.Text.Length);
            }

            start = told.Span.Start;
        }
    }

    /// <summary>A cut inside a mark is no text of the fixture's.</summary>
    private static bool IsWhole(string cut) => cut.LastIndexOfAny(['{', '[']) <= cut.LastIndexOfAny(['}', ']']);
}
