using Extraction.Articles;
using Extraction.Events;
using Extraction.Pipeline;

namespace Extraction.Tests.Events;

/// <summary>Events that the shape of the article tells: its summary box, its headings, and whom it is about.</summary>
public sealed class EventArticleTests
{
    [Fact]
    public void Box_tells_the_main_event_once_although_it_gives_the_hour_apart()
    {
        DatedEvent[] told = [.. Events("{{Infobox earthquake\n| name = Lund earthquake\n| date = 3 May 1820\n| time = 5:12 a.m.\n}}\n\nThe town was quiet.\n").Where(row => row.RuleId == "event.infobox")];
        DatedEvent only = Assert.Single(told);
        Assert.Equal("disaster", only.Type);
    }

    [Fact]
    public void Heading_that_names_an_event_gets_the_date_that_its_section_tells()
    {
        const string Text = "Northern War\n\nThe war was long.\n\nBattle of Lund\n\nThe Battle of Lund (4 December 1676) was fought near the town.\n\nBattle of Halmstad\n\nIt was costly.\n";
        ExtractionResult result = ExtractionPipeline.Default.Run(Article.Parse(Text));
        DatedEvent heading = Assert.Single(result.Events, row => row.RuleId == "event.heading");
        Assert.Equal("Battle of Lund", heading.Span.Quote(result.Text));
        Assert.Equal("battle", heading.Type);
        DatedEvent prose = Assert.Single(result.Events, row => row.RuleId == "event.named");
        Assert.Equal(heading.Date, prose.Date);
        Assert.Equal(result.Events.IndexOf(heading), prose.SameAs);
    }

    [Fact]
    public void She_is_the_ship_that_the_article_is_about()
    {
        ExtractionResult result = MarkedText.Run("[HMS Dart:V] was a sloop. She sailed in {1801}.");
        DatedEvent sailed = Assert.Single(result.Events);
        Assert.Equal("HMS Dart", Assert.Single(sailed.Participants).Span.Quote(result.Text));
    }

    private static IEnumerable<DatedEvent> Events(string text) =>
        ExtractionPipeline.Default.Run(Article.Parse(text, new ArticleOptions { Format = ArticleFormat.Wikitext })).Events;
}
