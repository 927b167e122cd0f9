using Extraction.Articles;
using Extraction.Dates;
using Extraction.Pipeline;

namespace Extraction.Tests.Dates;

public sealed class DateDiagnosticTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().AddDates().Build();

    [Fact]
    public void Impossible_day_is_told_and_its_month_kept()
    {
        ExtractionResult result = Pipeline.Run(Article.Parse("It happened on 31 June 1941."));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("impossible_date", diagnostic.Code);
        Assert.Equal("31 June 1941", diagnostic.Span!.Value.Quote(result.Text));
        Assert.Equal("1941-06", Assert.Single(result.Dates).Edtf);
    }

    [Fact]
    public void Possible_day_is_not_told() => Assert.Empty(Pipeline.Run(Article.Parse("It happened on 30 June 1941.")).Diagnostics);

    [Fact]
    public void Reference_date_of_the_document_wins_over_that_of_the_stage()
    {
        ExtractionPipeline pipeline = new ExtractionPipelineBuilder().AddDates(new DateOptions { ReferenceDate = new DateOnly(2001, 1, 1) }).Build();
        Assert.Equal("2000-12-31", Assert.Single(pipeline.Run(Article.Parse("He came yesterday.")).Dates).Edtf);
        var options = new ArticleOptions { ReferenceDate = new DateOnly(2009, 12, 19) };
        Assert.Equal("2009-12-18", Assert.Single(pipeline.Run(Article.Parse("He came yesterday.", options)).Dates).Edtf);
    }

    [Fact]
    public void End_that_borrows_points_at_the_end_that_lends()
    {
        ExtractionResult result = Pipeline.Run(Article.Parse("The war (264–241 BC) ended."));
        Assert.Equal([TimexType.Interval, TimexType.Date, TimexType.Date], result.Dates.Select(date => date.Type));
        Assert.Equal([-1, 2, -1], result.Dates.Select(date => date.Anchor));
    }

    [Fact]
    public void Relative_date_points_at_the_date_that_it_counts_from()
    {
        ExtractionResult result = Pipeline.Run(Article.Parse("On 28 April 1945 they came. Two days later they left."));
        Assert.Equal(0, result.Dates[1].Anchor);
    }

    [Fact]
    public void Dates_of_references_and_hatnotes_are_rows_and_never_lead()
    {
        ExtractionResult result = Pipeline.Run(Article.Parse(
            "The siege\n\nFor the later siege, see Siege of Lisle (1960).\n\nIn 1941 they came. In May they left."));
        Assert.Contains(result.Dates, date => date.Edtf == "1960");
        Assert.Contains(result.Dates, date => date.Edtf == "1941-05");
    }
}
