using System.Collections.Immutable;
using Extraction.Figures;
using Extraction.Pipeline;

// In the root namespace, so that `using Extraction;` alone finds every room's door.
namespace Extraction;

/// <summary>The Figures room's door: adds the stage to a pipeline and reads its layer from a result.</summary>
public static class FiguresStage
{
    /// <summary>Adds the Figures stage.</summary>
    /// <param name="builder">The pipeline's builder.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static ExtractionPipelineBuilder AddFigures(this ExtractionPipelineBuilder builder, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new FigureAnnotator(options ?? FigureOptions.Default));
    }

    extension(ExtractionResult result)
    {
        /// <summary>All figures in text order.</summary>
        public ImmutableArray<FigureMention> Figures => result.Layer<FigureMention>();
    }
}
