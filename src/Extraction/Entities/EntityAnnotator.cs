using System.Collections.Immutable;
using Extraction.Pipeline;

namespace Extraction.Entities;

/// <summary>The Entities stage.</summary>
internal sealed class EntityAnnotator(EntityOptions options) : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(EntityMention), typeof(Entity)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        _ = options;
        layers.Write<EntityMention>([]);
        layers.Write<Entity>([]);
    }
}
