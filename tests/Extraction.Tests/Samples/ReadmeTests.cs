using System.Globalization;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events;
using Extraction.Pipeline;
using Extraction.Tests.Invariants;
using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Samples;

/// <summary>What the README shows is what the library gives.</summary>
public sealed class ReadmeTests
{
    private const int MostLines = 150;

    private static readonly string Readme = File.ReadAllText(RepositoryRoot.File("README.md"));

    private static readonly ExtractionResult Sample = Rows.Extract(SampleTexts.Articles.Single(article => article.Name == "winter-war.txt").Text);

    [Fact]
    public void It_is_short() => Assert.InRange(Readme.Split('\n').Length, 1, MostLines);

    [Fact]
    public void Its_events_are_rows_of_the_sample_export()
    {
        SpecRow[] shown = [.. SpecTable.Parse(Readme, "README.md").Where(row => row.Has("event_type"))];
        string[] found = [.. Sample.Events.Select(row => Line(row.Type, Sample.Dates[row.Date].Edtf, Lower(row.DateBasis), row.Span, ParticipantsOf(row)))];
        Assert.NotEmpty(shown);
        Assert.All(shown, row => Assert.Contains(
            $"{row["event_type"]} {row["date_edtf"]} {row["date_basis"]} {row["text"]} [{row["participants"]}] {row["char_start–char_end"]}", found));
    }

    [Fact]
    public void Its_figures_are_rows_of_the_sample_export()
    {
        SpecRow[] shown = [.. SpecTable.Parse(Readme, "README.md").Where(row => row.Has("counted"))];
        string[] found =
        [
            .. Sample.Figures.Select(row => string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Value} {Lower(row.Qualifier)} {row.Counted} {Lower(row.Category)} {(row.Side == 0 ? "" : row.Side)} {row.Attribution} {Place(row.Span)}")),
        ];
        Assert.NotEmpty(shown);
        Assert.All(shown, row => Assert.Contains(
            $"{row["value"]} {row["qualifier"]} {row["counted"]} {row["category"]} {row["side"]} {row["attribution"]} {row["char_start–char_end"]}", found));
    }

    [Fact]
    public void Its_pipeline_with_options_builds_and_runs()
    {
        ExtractionPipeline pipeline = new ExtractionPipelineBuilder()
            .AddDates(new DateOptions { ReferenceDate = new DateOnly(2009, 12, 19) })
            .AddFigures()
            .AddEntities(EntityOptions.Default.AddTerms(EntityType.Vessel, ["Kirov", "Marat"]))
            .AddEvents()
            .Build();
        ExtractionResult result = pipeline.Run(Article.Parse("Yesterday the Marat shelled the fort."));
        Assert.Equal("2009-12-18", Assert.Single(result.Dates).Edtf);
        Assert.Contains(result.Mentions, mention => mention.Type == EntityType.Vessel);
    }

    private static string Line(string type, string edtf, string basis, TextSpan span, string participants) =>
        $"{type} {edtf} {basis} {span.Quote(Sample.Text)} [{participants}] {Place(span)}";

    private static string ParticipantsOf(DatedEvent row) =>
        string.Join(", ", row.Participants.Select(participant => $"{Lower(participant.Role)} {participant.Span.Quote(Sample.Text)}"));

    private static string Place(TextSpan span) => $"{span.Start}–{span.End}";

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
