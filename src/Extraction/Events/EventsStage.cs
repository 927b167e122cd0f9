using System.Collections.Immutable;
using Extraction.Events;
using Extraction.Pipeline;

// In the root namespace, so that `using Extraction;` alone finds every room's door.
namespace Extraction;

/// <summary>The Events room's door: adds the stage to a pipeline and reads its layer from a result.</summary>
public static class EventsStage
{
    /// <summary>Adds the Events stage.</summary>
    /// <param name="builder">The pipeline's builder.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static ExtractionPipelineBuilder AddEvents(this ExtractionPipelineBuilder builder, EventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new EventAnnotator(options ?? EventOptions.Default));
    }

    extension(ExtractionResult result)
    {
        /// <summary>All dated events in text order.</summary>
        public ImmutableArray<DatedEvent> Events => result.Layer<DatedEvent>();
    }
}
