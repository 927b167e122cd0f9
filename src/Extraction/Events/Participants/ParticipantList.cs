using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Gathers the participants of one event without doubles. Its room is used again for the next event.</summary>
internal sealed class ParticipantList
{
    private readonly List<EventParticipant> _participants = [];

    /// <summary>Begins an event.</summary>
    public void Clear() => _participants.Clear();

    /// <summary>Adds a participant unless the name or its entity takes part already.</summary>
    public void Add(ParticipantRole role, int entity, TextSpan span)
    {
        foreach (ref readonly EventParticipant known in CollectionsMarshal.AsSpan(_participants))
        {
            if (known.Span == span || (entity >= 0 && known.Entity == entity))
            {
                return;
            }
        }

        _participants.Add(new EventParticipant(role, entity, span));
    }

    /// <summary>The participants in text order.</summary>
    public ImmutableArray<EventParticipant> ToRows()
    {
        Span<EventParticipant> rows = CollectionsMarshal.AsSpan(_participants);
        for (int i = 1; i < rows.Length; i++)
        {
            EventParticipant moved = rows[i];
            int at = i;
            while (at > 0 && rows[at - 1].Span.Start > moved.Span.Start)
            {
                rows[at] = rows[at - 1];
                at--;
            }

            rows[at] = moved;
        }

        return rows.IsEmpty ? [] : ImmutableArray.Create((ReadOnlySpan<EventParticipant>)rows);
    }
}
