using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Finds where an event took place: a place behind a preposition of place, the object of a verb that takes places, or the place in an event's own name.</summary>
internal sealed class PlaceFinder(ExtractionResult result, NounPhraseReader phrases)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly List<Argument> _scratch = [];

    /// <summary>The place of a clause.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="from">First unit of the clause.</param>
    /// <param name="subjectEnd">Just behind what stands before the verb.</param>
    /// <param name="verb">The last unit of the verb group.</param>
    /// <param name="to">Just behind the clause.</param>
    /// <param name="type">The type of event.</param>
    /// <returns>The place and its entity, or null and -1.</returns>
    public (TextSpan? Place, int Entity) Find(List<ClauseToken> units, int from, int subjectEnd, int verb, int to, string type)
    {
        phrases.Read(units, verb + 1, to, _scratch);
        foreach (Argument argument in _scratch)
        {
            if (IsPlace(argument) && argument.Preposition != NounPhraseReader.Closed
                && (argument.Preposition < 0 ? TakesPlace(type) : IsPlaceOf(units, argument) || LeadsToPlace(units[argument.Preposition], type) && !(phrases.IsCountry(argument) && IsOn(units[argument.Preposition]))))
            {
                return (argument.Span, _mentions[argument.Mention].Entity);
            }
        }

        phrases.Read(units, from, subjectEnd, _scratch);
        foreach (Argument argument in _scratch)
        {
            if (IsPlace(argument) && argument.Preposition >= 0 && (LeadsToPlace(units[argument.Preposition], EventTypes.Other) || IsPlaceOf(units, argument)))
            {
                return (argument.Span, _mentions[argument.Mention].Entity);
            }
        }

        return InEventName(units, verb, to) is { Place: not null } behind ? behind : InEventName(units, from, subjectEnd);
    }

    /// <summary>The place that an event's name holds: "Battle of Arras" → "Arras".</summary>
    public (TextSpan? Place, int Entity) InEventName(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].IsName && _mentions[units[i].Mention].Type == EntityType.Event && PlaceIn(units[i].Span) is { } place)
            {
                return (place, -1);
            }
        }

        return (null, -1);
    }

    private TextSpan? PlaceIn(TextSpan name)
    {
        ReadOnlySpan<char> text = name.In(result.Text);
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        ReadOnlySpan<char> head = of > 0 ? text[..of] : default;
        bool fought = head.EndsWith("Battle", StringComparison.OrdinalIgnoreCase) || head.EndsWith("Siege", StringComparison.OrdinalIgnoreCase) || head.EndsWith("Capture", StringComparison.OrdinalIgnoreCase) || head.EndsWith("Fall", StringComparison.OrdinalIgnoreCase);
        if (!fought)
        {
            return null;
        }

        int start = of + " of ".Length;
        start += text[start..].StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        return start < text.Length ? TextSpan.FromBounds(name.Start + start, name.End) : null;
    }

    private bool IsPlace(in Argument argument) =>
        argument.Mention >= 0 && _mentions[argument.Mention].Type is EntityType.Location or EntityType.Facility;

    private bool IsOn(in ClauseToken preposition) => preposition.Span.In(result.Text) is "on" or "over";

    /// <summary>"at the village of X", "the commandant of X Castle": "of" hands on the preposition before its noun; a building always is a place.</summary>
    private bool IsPlaceOf(List<ClauseToken> units, in Argument argument)
    {
        if (!units[argument.Preposition].Span.In(result.Text).SequenceEqual("of"))
        {
            return false;
        }

        int before = argument.Preposition - 1;
        while (before >= 0 && (units[before].IsNominal || units[before].Is(WordClass.Determiner)) && units[before].Noun < 0)
        {
            before--;
        }

        bool handed = before >= 0 && before < argument.Preposition - 1 && units[before].Is(WordClass.Preposition) && LeadsToPlace(units[before], EventTypes.Other);
        return handed || _mentions[argument.Mention].Type == EntityType.Facility;
    }

    private static bool TakesPlace(string type) => type is "attack" or "capture" or "invasion" or "siege" or EventTypes.Movement or "offensive";

    private bool LeadsToPlace(in ClauseToken preposition, string type) => preposition.Span.In(result.Text) switch
    {
        "in" or "In" or "at" or "At" or "near" or "Near" or "on" or "On" or "off" or "Off" or "around" or "outside" or "across" or "over" or "through" or "throughout" or "inside" or "within" or "along" => true,
        "to" or "into" or "towards" or "toward" or "for" => type is EventTypes.Movement or "retreat" or "offensive" or "invasion",
        "of" => TakesPlace(type),
        _ => false,
    };
}
