using System.Collections.Concurrent;
using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Telling;
using Extraction.Events.Triggers;
using Extraction.Figures;
using Extraction.Pipeline;

namespace Extraction.Events;

/// <summary>The Events stage: clauses and named events of the prose, life dates in brackets and the summary box's main event.</summary>
internal sealed class EventAnnotator(EventOptions options) : IAnnotator
{
    private readonly TriggerLexicon _lexicon = TriggerLexicon.For(options);
    private readonly ConcurrentBag<EventScratch> _spare = [];

    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(DateMention), typeof(FigureMention), typeof(EntityMention), typeof(Entity)];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(DatedEvent)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        EventScratch scratch = _spare.TryTake(out EventScratch? lent) ? lent : new EventScratch();
        List<DatedEvent> events = scratch.Events;
        new MainEventReader(earlier, _lexicon).Read(events);
        var sentences = new SentenceEventReader(earlier, _lexicon, scratch);
        for (int i = 0; i < earlier.Sentences.Length; i++)
        {
            sentences.Read(i);
        }

        events.Sort(ByPlace);
        new SameEventLinker(earlier.Text, earlier.Dates, scratch).Link();
        layers.Write([.. events]);
        scratch.Clear();
        _spare.Add(scratch);
    }

    private static int ByPlace(DatedEvent a, DatedEvent b)
    {
        int order = a.Span.Start.CompareTo(b.Span.Start);
        order = order != 0 ? order : a.Trigger.Start.CompareTo(b.Trigger.Start);
        order = order != 0 ? order : a.Span.Length.CompareTo(b.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(a.Type, b.Type);
    }
}
