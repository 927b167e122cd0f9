using Extraction.Pipeline;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 5: every extracted row says how sure it is and which rule or model made it.</summary>
public sealed class ExplainableTests
{
    [Fact]
    public void Every_row_has_a_confidence_and_a_rule()
    {
        foreach ((string name, string text) in (IEnumerable<(string, string)>)[.. SampleTexts.Articles, ("one of each", SampleTexts.OneOfEach)])
        {
            ExtractionResult result = Rows.Extract(text);
            Assert.Empty(Rows.EvidenceOf(result)
                .Where(row => row.Confidence is not (> 0 and <= 1) || string.IsNullOrWhiteSpace(row.RuleId))
                .Select(row => $"{name}: {row}"));
        }
    }

    [Fact]
    public void The_samples_have_rows_in_every_layer()
    {
        HashSet<string> layers = [.. SampleTexts.Articles.SelectMany(article => Rows.EvidenceOf(Rows.Extract(article.Text))).Select(row => row.Layer)];
        Assert.Equal(["dates", "events", "figures", "infobox", "mentions"], layers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_point_at_rows_that_exist()
    {
        foreach ((string name, string text) in SampleTexts.Articles)
        {
            ExtractionResult result = Rows.Extract(text);
            Assert.All(result.Dates.Select(row => row.Anchor), index => Assert.InRange(index, -1, result.Dates.Length - 1));
            Assert.All(result.Figures.Select(row => row.Date), index => Assert.InRange(index, -1, result.Dates.Length - 1));
            Assert.All(result.Mentions.Select(row => row.Entity), index => Assert.InRange(index, 0, result.Entities.Length - 1));
            Assert.All(result.Events.Select(row => row.Date), index => Assert.InRange(index, 0, result.Dates.Length - 1));
            Assert.All(result.Events.Select((row, i) => (row.SameAs, i)), pair => Assert.InRange(pair.SameAs, -1, pair.i - 1));
            Assert.All(result.Events.SelectMany(row => row.Participants), row => Assert.InRange(row.Entity, -1, result.Entities.Length - 1));
            Assert.True(result.Entities.All(row => row.MentionCount > 0), name);
        }
    }
}
