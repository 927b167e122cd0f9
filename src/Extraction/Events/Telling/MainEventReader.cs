using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Reads the article's main event from its summary box: dates, place, parties and commanders.</summary>
internal sealed class MainEventReader(ExtractionResult result, TriggerLexicon lexicon)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;

    /// <summary>Appends one event for every box that says when its subject took place.</summary>
    public void Read(List<DatedEvent> events)
    {
        ImmutableArray<InfoboxEntry> entries = result.Article.Infobox;
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Field == InfoboxField.Date && DateIn(entries[i].Value) is var date and >= 0)
            {
                events.Add(Build(entries, entries[i], date));
            }
        }
    }

    private DatedEvent Build(ImmutableArray<InfoboxEntry> entries, InfoboxEntry stated, int date)
    {
        ImmutableArray<EventParticipant>.Builder participants = ImmutableArray.CreateBuilder<EventParticipant>();
        TextSpan? place = null;
        bool fought = false;
        foreach (InfoboxEntry entry in entries)
        {
            if (entry.Infobox != stated.Infobox)
            {
                continue;
            }

            fought |= entry.Field is InfoboxField.Belligerent or InfoboxField.Commander or InfoboxField.Casualties or InfoboxField.Strength;
            if (entry.Field == InfoboxField.Place)
            {
                place ??= entry.Value;
            }
            else if (entry.Field is InfoboxField.Belligerent or InfoboxField.Commander)
            {
                ParticipantRole role = entry.Field == InfoboxField.Belligerent ? ParticipantRole.Party : ParticipantRole.Commander;
                participants.Add(new EventParticipant(role, EntityIn(entry.Value), entry.Value));
            }
        }

        return new DatedEvent
        {
            Span = stated.Value,
            Sentence = Math.Max(result.Tokens.SentenceAt(_dates[date].Span.Start), 0),
            Trigger = _dates[date].Span,
            Type = (KindOfTitle() ?? (fought ? lexicon.Battle : EventKind.Other)).Type,
            Name = result.Article.Title,
            Date = date,
            DateBasis = _dates[date].Basis,
            Place = place,
            PlaceEntity = place is { } span ? EntityIn(span) : -1,
            Participants = participants.ToImmutable(),
            Confidence = 0.95f * stated.Confidence,
            RuleId = "event.infobox",
        };
    }

    /// <summary>The kind that the title's own event noun tells: "Siege of …", "… Rebellion".</summary>
    private EventKind? KindOfTitle()
    {
        string title = result.Article.Title;
        EventKind? kind = null;
        int start = 0;
        for (int i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && char.IsLetter(title[i]))
            {
                continue;
            }

            ReadOnlySpan<char> word = title.AsSpan(start, i - start);
            if (lexicon.Find(word).Noun is var noun and >= 0)
            {
                kind = lexicon.Noun(noun).Kind;
            }

            if (kind is not null && word.SequenceEqual("of"))
            {
                break;
            }

            start = i + 1;
        }

        return kind;
    }

    /// <summary>The date of a value: the first interval in it, else the whole from the first date to the last as the Dates room joined it, else the first.</summary>
    private int DateIn(TextSpan value)
    {
        int first = -1;
        for (int i = FirstDateIn(value); i < _dates.Length && _dates[i].Span.Start < value.End; i++)
        {
            bool known = _dates[i].Min is not null && _dates[i].Max is not null;
            if (known && _dates[i].Type == TimexType.Interval)
            {
                return i;
            }

            first = first < 0 && known && TellsDay(_dates[i]) ? i : first;
        }

        return first;
    }

    /// <summary>A date, or a time of day whose own words name the day: "5:12 a.m." alone only adds to the date of another entry.</summary>
    private static bool TellsDay(in DateMention date) =>
        date.Type == TimexType.Date || (date.Type == TimexType.Time && date.Basis == DateBasis.Explicit);

    private int FirstDateIn(TextSpan value)
    {
        int low = 0;
        int high = _dates.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_dates[middle].Span.Start < value.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The entity of the first name inside a value, or -1.</summary>
    private int EntityIn(TextSpan value)
    {
        int low = 0;
        int high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_mentions[middle].Span.Start < value.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _mentions.Length && value.Contains(_mentions[low].Span) ? _mentions[low].Entity : -1;
    }
}
