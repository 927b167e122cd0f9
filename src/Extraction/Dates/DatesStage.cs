using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Pipeline;

// In the root namespace, so that `using Extraction;` alone finds every room's door.
namespace Extraction;

/// <summary>The Dates room's door: adds the stage to a pipeline and reads its layer from a result.</summary>
public static class DatesStage
{
    /// <summary>Adds recognition and resolution of temporal expressions.</summary>
    /// <param name="builder">The pipeline's builder.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static ExtractionPipelineBuilder AddDates(this ExtractionPipelineBuilder builder, DateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new DateAnnotator(options ?? DateOptions.Default));
    }

    extension(ExtractionResult result)
    {
        /// <summary>All temporal expressions in text order; an interval stands before its endpoints.</summary>
        public ImmutableArray<DateMention> Dates => result.Layer<DateMention>();
    }
}
