using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Pipeline;

namespace Extraction.Figures;

/// <summary>The Figures stage.</summary>
internal sealed class FigureAnnotator(FigureOptions options) : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "figures";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(DateMention)];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(FigureMention)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        _ = options;
        layers.Write<FigureMention>([]);
    }
}
