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

    /// <summary>Runs every stage over many articles, on several threads.</summary>
    /// <param name="articles">The articles; read one at a time, only as far ahead as the threads need.</param>
    /// <param name="jobs">How many articles are worked on at once; 0, the default, for one a processor. The results do not depend on it.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The results in the order of the articles.</returns>
    public IAsyncEnumerable<ExtractionResult> RunAsync(IAsyncEnumerable<Article> articles, int jobs = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(jobs);
        return OrderedParallel.SelectAsync(articles, Run, jobs == 0 ? Environment.ProcessorCount : jobs, cancellationToken);
    }

    private static TokenTable TokenizeBlocks(Article article)
    {
        using var builder = new TokenTableBuilder(article.Text);
        for (int i = 0; i < article.Blocks.Length; i++)
        {
            Block block = article.Blocks[i];
            if (block.Kind is BlockKind.Chrome or BlockKind.Category)
            {
                // Not the article's words: no stage looks for anything in them.
                continue;
            }

            bool linesAreSentences = block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Reference or BlockKind.Caption);
            builder.AddBlock(i, block.Span, linesAreSentences);
        }

        return builder.Build();
    }
}
