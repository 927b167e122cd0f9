using Extraction.Pipeline;

namespace Extraction;

/// <summary>The pipeline of all rooms with their default options. It stands at the top of the house, since it alone knows every room.</summary>
public static class DefaultPipeline
{
    private static readonly ExtractionPipeline AllRooms =
        new ExtractionPipelineBuilder().AddDates().AddFigures().AddEntities().AddEvents().Build();

    extension(ExtractionPipeline)
    {
        /// <summary>Dates, figures, entities and events with default options; one instance for the process.</summary>
        public static ExtractionPipeline Default => AllRooms;
    }
}
