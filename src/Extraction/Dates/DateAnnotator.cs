using System.Collections.Immutable;
using Extraction.Pipeline;

namespace Extraction.Dates;

/// <summary>The Dates stage: recognise, then resolve.</summary>
internal sealed class DateAnnotator(DateOptions options) : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(DateMention)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        _ = options;
        layers.Write<DateMention>([]);
    }
}
