using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Pipeline;

// In the root namespace, so that `using Extraction;` alone finds every room's door.
namespace Extraction;

/// <summary>The Entities room's door: adds the stage to a pipeline and reads its layer from a result.</summary>
public static class EntitiesStage
{
    /// <summary>Adds the Entities stage.</summary>
    /// <param name="builder">The pipeline's builder.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static ExtractionPipelineBuilder AddEntities(this ExtractionPipelineBuilder builder, EntityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new EntityAnnotator(options ?? EntityOptions.Default));
    }

    extension(ExtractionResult result)
    {
        /// <summary>All mentions of names in text order.</summary>
        public ImmutableArray<EntityMention> Mentions => result.Layer<EntityMention>();

        /// <summary>All entities in the order of their first mention.</summary>
        public ImmutableArray<Entity> Entities => result.Layer<Entity>();
    }
}
