using Extraction.Articles;
using Extraction.Figures;
using Extraction.Pipeline;

namespace Extraction.Tests.Figures;

public sealed class FigureOptionsTests
{
    private const string Text = "The third siege of the town cost 300 men.";

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Places_in_an_order_make_rows_only_where_wanted(bool include, int rows)
    {
        ExtractionPipeline pipeline = new ExtractionPipelineBuilder()
            .Add(new NoDates()).AddFigures(new FigureOptions { IncludeOrdinals = include }).Build();

        Assert.Equal(rows, pipeline.Run(Article.Parse(Text)).Figures.Length);
    }
}
