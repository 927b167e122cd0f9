using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Figures;
using Extraction.Pipeline;

namespace Extraction.Events;

/// <summary>The Events stage.</summary>
internal sealed class EventAnnotator(EventOptions options) : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(DateMention), typeof(FigureMention), typeof(EntityMention), typeof(Entity)];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(DatedEvent)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        _ = options;
        layers.Write<DatedEvent>([]);
    }
}
