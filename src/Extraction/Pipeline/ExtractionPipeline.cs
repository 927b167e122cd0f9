using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Pipeline;

/// <summary>A fixed sequence of stages. Immutable; one instance serves any number of threads.</summary>
public sealed class ExtractionPipeline
{
    private readonly ImmutableArray<IAnnotator> _annotators;

    internal ExtractionPipeline(ImmutableArray<IAnnotator> annotators) => _annotators = annotators;

    /// <summary>Runs every stage over one article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The article with all layers.</returns>
    public ExtractionResult Run(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var result = new ExtractionResult(article, TokenizeBlocks(article));
        foreach (IAnnotator annotator in _annotators)
        {
            annotator.Annotate(result, new LayerWriter(annotator, result));
        }

        return result;
    }

    private static TokenTable TokenizeBlocks(Article article)
    {
        var builder = new TokenTableBuilder(article.Text);
        for (int i = 0; i < article.Blocks.Length; i++)
        {
            Block block = article.Blocks[i];
            bool linesAreSentences = block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Reference or BlockKind.Caption);
            builder.AddBlock(i, block.Span, linesAreSentences);
        }

        return builder.Build();
    }
}
