using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Pipeline;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 2: a stage appends to its own layers, changes nothing else and keeps no state.</summary>
public sealed class PureStagesTests
{
    [Fact]
    public void One_pipeline_on_many_threads_gives_what_one_thread_gives()
    {
        string[] texts = [.. SampleTexts.Articles.Select(article => article.Text), SampleTexts.OneOfEach];
        string[] alone = [.. texts.Select(text => Rows.Describe(Rows.Extract(text)))];
        string[] together = new string[texts.Length * 4];
        Parallel.For(0, together.Length, i => together[i] = Rows.Describe(Rows.Extract(texts[i % texts.Length])));
        Assert.Equal([.. alone, .. alone, .. alone, .. alone], together);
    }

    [Fact]
    public void An_article_read_before_does_not_change_the_next_one()
    {
        string before = Rows.Describe(Rows.Extract(SampleTexts.OneOfEach));
        foreach ((_, string text) in SampleTexts.Hostile)
        {
            Rows.Extract(text);
        }

        Assert.Equal(before, Rows.Describe(Rows.Extract(SampleTexts.OneOfEach)));
    }

    [Fact]
    public void A_stage_cannot_write_a_layer_that_it_does_not_name()
    {
        ExtractionPipeline pipeline = new ExtractionPipelineBuilder().Add(new Intruder()).Build();
        var error = Assert.Throws<InvalidOperationException>(() => pipeline.Run(Article.Parse("In 1815.")));
        Assert.Equal("Stage 'intruder' wrote DateMention rows without naming them in Produces.", error.Message);
    }

    [Fact]
    public void A_stage_without_what_it_needs_is_refused_with_a_sentence()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ExtractionPipelineBuilder().AddDates().AddEvents().Build());
        Assert.StartsWith("Stage 'events' needs ", error.Message, StringComparison.Ordinal);
        Assert.Contains("EntityMention", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stages_for_one_layer_are_refused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ExtractionPipelineBuilder().AddDates().AddDates().Build());
        Assert.Equal("Stages 'dates' and 'dates' both produce DateMention rows; leave one out.", error.Message);
    }

    private sealed class Intruder : IAnnotator
    {
        public string Name => "intruder";

        public ImmutableArray<Type> Requires => [];

        public ImmutableArray<Type> Produces => [];

        public void Annotate(ExtractionResult earlier, LayerWriter layers) => layers.Write<DateMention>([]);
    }
}
