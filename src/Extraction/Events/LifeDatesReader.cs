using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Reads birth and death from the bracket behind a person's name: "(5 May 1818 – 14 March 1883)", "(born 1950)", "(d. 1604)".</summary>
internal sealed class LifeDatesReader(ExtractionResult result)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;

    /// <summary>Appends the birth and death that a sentence's brackets tell.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="opensLead">Whether it is the first sentence of the lead.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="slots">Its dates.</param>
    /// <param name="events">Receives the events.</param>
    public void Read(int sentence, bool opensLead, List<ClauseToken> units, List<DateSlot> slots, List<DatedEvent> events)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            DateSlot slot = slots[i];
            bool person = slot is { Bracketed: true, Position: >= 0 } && units[slot.Position].IsName && _mentions[units[slot.Position].Mention].Type == EntityType.Person;
            if (!person)
            {
                continue;
            }

            int mention = units[slot.Position].Mention;
            string before = WordBefore(slot.Date);
            bool stands = opensLead && slot.Position <= 1;
            int second = i + 1 < slots.Count && slots[i + 1].Bracketed && slots[i + 1].Position == slot.Position ? slots[i + 1].Date : -1;
            if (before is "born" or "b" or "*" or "née")
            {
                Add(sentence, mention, slot.Date, EventTypes.Birth, events);
            }
            else if (before is "died" or "d" or "†" or "killed")
            {
                Add(sentence, mention, slot.Date, EventTypes.Death, events);
            }
            else if (stands && _dates[slot.Date].Type == TimexType.Interval && TryEndpoints(slot.Date, out int from, out int to))
            {
                Add(sentence, mention, from, EventTypes.Birth, events);
                Add(sentence, mention, to, EventTypes.Death, events);
            }
            else if (stands && second >= 0)
            {
                Add(sentence, mention, slot.Date, EventTypes.Birth, events);
                Add(sentence, mention, slots[^1].Bracketed && slots[^1].Position == slot.Position ? slots[^1].Date : second, EventTypes.Death, events);
                return;
            }
        }
    }

    private bool TryEndpoints(int interval, out int from, out int to)
    {
        from = interval + 1;
        to = interval + 2;
        return to < _dates.Length && _dates[interval].Span.Contains(_dates[from].Span) && _dates[interval].Span.Contains(_dates[to].Span);
    }

    /// <summary>The word before a date, without its period.</summary>
    private string WordBefore(int date)
    {
        int end = _dates[date].Span.Start;
        while (end > 0 && (char.IsWhiteSpace(result.Text[end - 1]) || result.Text[end - 1] is '.'))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(result.Text[start - 1]) && result.Text[start - 1] is not '(' and not ';')
        {
            start--;
        }

        return end - start is > 0 and < 8 ? result.Text[start..end] : "";
    }

    private void Add(int sentence, int mention, int date, string type, List<DatedEvent> events)
    {
        TextSpan name = _mentions[mention].Span;
        TextSpan stated = _dates[date].Span;
        events.Add(new DatedEvent
        {
            Span = TextSpan.FromBounds(Math.Min(name.Start, stated.Start), Math.Max(name.End, stated.End)),
            Sentence = sentence,
            Trigger = stated,
            Type = type,
            Date = date,
            DateBasis = _dates[date].Basis,
            Participants = [new EventParticipant(ParticipantRole.Patient, _mentions[mention].Entity, name)],
            Confidence = 0.9f,
            RuleId = "event.life_dates",
        });
    }
}
