using System.Collections.Immutable;
using Extraction.Dates;

namespace Extraction.Events.Telling;

/// <summary>
/// Links a later telling of an event to the first: same name; or same type and same days and a shared participant, and the verb's or
/// noun's stem the same. Tellings are linked, never merged: each keeps its own quote and date.
/// </summary>
internal sealed class SameEventLinker(string text, ImmutableArray<DateMention> dates, EventScratch scratch)
{
    /// <summary>Sets <see cref="DatedEvent.SameAs"/> in the rows that are later tellings; the rows must be in text order.</summary>
    public void Link()
    {
        List<DatedEvent> events = scratch.Events;
        for (int i = 0; i < events.Count; i++)
        {
            int first = FirstTelling(events, i);
            if (first >= 0)
            {
                events[i] = events[i] with { SameAs = first };
            }
        }
    }

    private int FirstTelling(List<DatedEvent> events, int index)
    {
        DatedEvent told = events[index];
        if (told.Name.Length > 0)
        {
            return First(scratch.Named, told.Name, index);
        }

        if (told.Polarity == EventPolarity.Negated || told.DateBasis == DateBasis.Context)
        {
            return -1;
        }

        ref readonly DateMention date = ref dates.ItemRef(told.Date);
        int earlier = First(scratch.Told, new TellingKey(told.Type, date.Min, date.Max, TellingKey.StemOf(told.Trigger.In(text))), index);
        return earlier >= 0 && SharesParticipant(events[earlier], told) ? earlier : -1;
    }

    private static int First<TKey>(Dictionary<TKey, int> seen, TKey key, int index)
        where TKey : notnull => seen.TryAdd(key, index) ? -1 : seen[key];

    private static bool SharesParticipant(DatedEvent one, DatedEvent other)
    {
        foreach (EventParticipant participant in one.Participants)
        {
            foreach (EventParticipant candidate in other.Participants)
            {
                if (participant.Entity >= 0 && participant.Entity == candidate.Entity)
                {
                    return true;
                }
            }
        }

        return one.Participants.IsEmpty && other.Participants.IsEmpty && one.PlaceEntity >= 0 && one.PlaceEntity == other.PlaceEntity;
    }
}
