using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>
/// Links a later telling of an event to the first: same name; or same type and same days and a shared participant, and the verb's or
/// noun's stem the same. Tellings are linked, never merged: each keeps its own quote and date.
/// </summary>
internal sealed class SameEventLinker(string text, ImmutableArray<DateMention> dates)
{
    private const int StemLength = 4;

    private readonly Dictionary<string, int> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Type, CalendarDay? Min, CalendarDay? Max, string Stem), int> _told = [];

    /// <summary>Sets <see cref="DatedEvent.SameAs"/> in place.</summary>
    /// <param name="events">All events of the article in text order.</param>
    public void Link(List<DatedEvent> events)
    {
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
            return First(_named, told.Name, index);
        }

        if (told.Polarity == EventPolarity.Negated || told.DateBasis == DateBasis.Context)
        {
            return -1;
        }

        DateMention date = dates[told.Date];
        int earlier = First(_told, (told.Type, date.Min, date.Max, StemOf(told.Trigger)), index);
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

    private string StemOf(TextSpan trigger) => text.Substring(trigger.Start, Math.Min(StemLength, trigger.Length)).ToLowerInvariant();
}
