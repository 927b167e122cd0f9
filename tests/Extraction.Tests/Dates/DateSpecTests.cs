using Extraction.Articles;
using Extraction.Dates;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Dates;

/// <summary>The tables of Specs/dates-*.md: every row of a text is listed, so that a row too many fails as well as one too few.</summary>
public sealed class DateSpecTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().AddDates().Build();

    public static TheoryData<SpecRow> Rows() =>
        [.. DateSpecs.Rows];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_found_as_specified(SpecRow row)
    {
        ExtractionResult result = Run(row);
        if (row["type"] == "none")
        {
            Assert.Empty(result.Dates.Select(date => date.Span.Quote(result.Text)));
            return;
        }

        string expected = string.Join(" | ", row["quote"], row["type"], row["value"], row["edtf"], row["from"], row["to"], row["basis"]);
        Assert.Contains(expected, result.Dates.Select(date => Describe(date, result.Text)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Text_has_no_row_that_is_not_specified(SpecRow row)
    {
        Assert.Equal(DateSpecs.RowsOfText[DateSpecs.KeyOf(row)].Count(), Run(row).Dates.Length);
    }

    private static ExtractionResult Run(SpecRow row)
    {
        bool dated = row.Has("reference") && row["reference"].Length > 0;
        var options = new ArticleOptions { ReferenceDate = dated ? DateOnly.ParseExact(row["reference"], "yyyy-MM-dd") : null };
        return Pipeline.Run(Article.Parse(DateSpecs.TextOf(row), options));
    }

    private static string Describe(DateMention date, string text)
    {
        string qualifier = date.Qualifier == DateQualifier.Exact ? "" : $", {date.Qualifier.ToString().ToLowerInvariant()}";
        string calendar = date.Calendar == CalendarSystem.Unspecified ? "" : $", {date.Calendar.ToString().ToLowerInvariant()}";
        string basis = date.Basis.ToString().ToLowerInvariant() + qualifier + calendar;
        return string.Join(" | ", date.Span.Quote(text), date.Type.ToString().ToUpperInvariant(), date.TimexValue, date.Edtf, date.Min, date.Max, basis);
    }
}
