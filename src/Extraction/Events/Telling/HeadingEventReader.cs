using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Reads the event that a heading names, when the heading or the section's own telling of that name dates it.</summary>
internal sealed class HeadingEventReader(ExtractionResult result, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly EventNames _names = new(result, lexicon);
    private TextSpan _name;
    private int _sentence;

    /// <summary>Reads the heading that the sentence is; a dated one tells its event at once.</summary>
    public void EnterHeading(List<DatedEvent> events)
    {
        _name = default;
        UnitList units = sentence.Units;
        bool named = units.Count > 0 && units[0].IsName && units[0].Noun >= 0 && _mentions.ItemRef(units[0].Mention).Type == EntityType.Event;
        if (!named || (units.Count > 1 && !units[1].IsDate && !units[1].Is(WordClass.Mark)))
        {
            return;
        }

        _name = units[0].Span;
        _sentence = sentence.Index;
        if (sentence.Dates.Count > 0)
        {
            Add(lexicon.Noun(units[0].Noun).Kind.Type, sentence.Dates[0].Date, events);
        }
    }

    /// <summary>Takes note of an event of the section: one of the heading's name dates the heading.</summary>
    public void Meet(DatedEvent told, List<DatedEvent> events)
    {
        if (_name.Length > 0 && _name.In(result.Text).Equals(told.Name, StringComparison.OrdinalIgnoreCase))
        {
            Add(told.Type, told.Date, events);
            events[^1] = events[^1] with { Place = told.Place, PlaceEntity = told.PlaceEntity };
        }
    }

    private void Add(string type, int date, List<DatedEvent> events)
    {
        events.Add(new DatedEvent
        {
            Span = _name,
            Sentence = _sentence,
            Trigger = _names.HeadOf(_name).Span,
            Type = type,
            Name = _name.Quote(result.Text),
            Date = date,
            DateBasis = _dates.ItemRef(date).Basis,
            Confidence = 0.85f * _dates.ItemRef(date).Confidence,
            RuleId = "event.heading",
        });
        _name = default;
    }
}
