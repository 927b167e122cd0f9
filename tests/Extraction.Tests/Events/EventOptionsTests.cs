using Extraction.Events;
using Extraction.Pipeline;

namespace Extraction.Tests.Events;

public sealed class EventOptionsTests
{
    [Fact]
    public void Own_trigger_gives_its_type_to_the_event()
    {
        EventOptions options = EventOptions.Default.AddTriggers("excommunication", "excommunicate").AddTriggers("council", "synod");
        ExtractionResult result = MarkedText.Run("In {1302} the pope excommunicated the king. The synod of {1311} was long.", options);
        Assert.Equal(["excommunication", "council"], result.Events.Select(told => told.Type));
    }

    [Fact]
    public void Without_it_the_verb_is_of_no_type_and_the_noun_tells_nothing()
    {
        ExtractionResult result = MarkedText.Run("In {1302} the pope excommunicated the king. The synod of {1311} was long.");
        Assert.Equal(["other"], result.Events.Select(told => told.Type));
    }
}
