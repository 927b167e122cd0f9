using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Reads birth and death from the bracket behind a person's name: "(5 May 1818 – 14 March 1883)", "(born 1950)", "(d. 1604)".</summary>
internal sealed class LifeDatesReader(ExtractionResult result, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;

    /// <summary>Appends the birth and death that the sentence's brackets tell.</summary>
    /// <param name="opensLead">Whether it is the first sentence of the lead.</param>
    /// <param name="events">Receives the events.</param>
    public void Read(bool opensLead, List<DatedEvent> events)
    {
        List<DateSlot> slots = sentence.Dates;
        for (int i = 0; i < slots.Count; i++)
        {
            DateSlot slot = slots[i];
            if (!StandsBehindPerson(slot, out int mention))
            {
                continue;
            }

            bool stands = opensLead && slot.Position <= 1;
            if (lexicon.LifeMark(WordBefore(slot.Date)) is { } marked)
            {
                Add(mention, slot.Date, marked, events);
            }
            else if (stands && TryEndpoints(slot.Date, out int from, out int to))
            {
                Add(mention, from, lexicon.Birth, events);
                Add(mention, to, lexicon.Death, events);
            }
            else if (stands && i + 1 < slots.Count && IsBeside(slot, slots[i + 1]))
            {
                Add(mention, slot.Date, lexicon.Birth, events);
                Add(mention, IsBeside(slot, slots[^1]) ? slots[^1].Date : slots[i + 1].Date, lexicon.Death, events);
                return;
            }
        }
    }

    private bool StandsBehindPerson(in DateSlot slot, out int mention)
    {
        mention = slot is { Bracketed: true, Position: >= 0 } ? sentence.Units[slot.Position].Mention : -1;
        return mention >= 0 && _mentions.ItemRef(mention).Type == EntityType.Person;
    }

    /// <summary>Whether another date stands in the same bracket.</summary>
    private static bool IsBeside(in DateSlot slot, in DateSlot other) => other.Bracketed && other.Position == slot.Position;

    private bool TryEndpoints(int interval, out int from, out int to)
    {
        from = interval + 1;
        to = interval + 2;
        return _dates[interval].Type == TimexType.Interval && to < _dates.Length
            && _dates[interval].Span.Contains(_dates[from].Span) && _dates[interval].Span.Contains(_dates[to].Span);
    }

    /// <summary>The word before a date, without its period.</summary>
    private ReadOnlySpan<char> WordBefore(int date)
    {
        string text = result.Text;
        int end = _dates[date].Span.Start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.'))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not '(' and not ';')
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private void Add(int mention, int date, EventKind kind, List<DatedEvent> events)
    {
        TextSpan name = _mentions[mention].Span;
        TextSpan stated = _dates[date].Span;
        events.Add(new DatedEvent
        {
            Span = TextSpan.FromBounds(Math.Min(name.Start, stated.Start), Math.Max(name.End, stated.End)),
            Sentence = sentence.Index,
            Trigger = stated,
            Type = kind.Type,
            Date = date,
            DateBasis = _dates[date].Basis,
            Participants = [new EventParticipant(ParticipantRole.Patient, _mentions[mention].Entity, name)],
            Confidence = 0.9f,
            RuleId = "event.life_dates",
        });
    }
}
