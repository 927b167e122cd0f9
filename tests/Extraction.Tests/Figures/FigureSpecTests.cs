using System.Globalization;
using Extraction.Articles;
using Extraction.Figures;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Figures;

public sealed class FigureSpecTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().AddDates().AddFigures().Build();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Figures_are_read_as_the_specification_says(SpecRow row)
    {
        ExtractionResult result = Pipeline.Run(Article.Parse(row["text"]));
        string[] columns = [.. row.Headers.Where(header => header != "text")];
        if (columns.Length == 0)
        {
            Assert.Equal("", Cell(result, "value"));
        }

        foreach (string column in columns)
        {
            Assert.Equal($"{column}: {row[column]}", $"{column}: {Cell(result, column)}");
        }
    }

    public static TheoryData<SpecRow> Rows() =>
    [
        .. new[] { "figures-numbers.md", "figures-bounds.md", "figures-units.md", "figures-conflicts.md", "figures-news.md", "figures-negatives.md" }
            .SelectMany(SpecTable.Read),
    ];

    private static string Cell(ExtractionResult result, string column) =>
        string.Join(" ; ", result.Figures.Select(figure => Field(result, figure, column))).Trim();

    private static string Field(ExtractionResult result, FigureMention figure, string column) => column switch
    {
        "quote" => figure.Span.Quote(result.Text),
        "value" => Value(figure),
        "kind" => figure.Kind.ToString().ToLowerInvariant(),
        "unit" => figure.Unit,
        "counted" => figure.Counted,
        "category" => figure.Category == FigureCategory.None ? "" : figure.Category.ToString().ToLowerInvariant(),
        "statuses" => figure.Statuses == CasualtyStatuses.None ? "" : figure.Statuses.ToString().ToLowerInvariant(),
        "party" => figure.Belligerent,
        "attribution" => figure.Attribution,
        "rule" => figure.RuleId,
        _ => throw new ArgumentException($"The specification has an unknown column \"{column}\".", nameof(column)),
    };

    private static string Value(FigureMention figure)
    {
        string value = Number(figure.Value);
        return figure.Qualifier switch
        {
            FigureQualifier.Exact => value,
            FigureQualifier.Approx => "~" + value,
            FigureQualifier.AtLeast => ">=" + value,
            FigureQualifier.MoreThan => ">" + value,
            FigureQualifier.AtMost => "<=" + value,
            FigureQualifier.LessThan => "<" + value,
            FigureQualifier.Range => $"{Number(figure.Min)}..{Number(figure.Max)}",
            _ => "?",
        };
    }

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
