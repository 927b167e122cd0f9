using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Finds where an event took place: a place behind a preposition of place, the object of a verb that takes places, or the place in an event's own name.</summary>
internal sealed class PlaceFinder(NameFacts names, NounPhraseReader phrases, TriggerLexicon lexicon, UnitList units)
{
    private readonly List<Argument> _scratch = [];

    /// <summary>The place of a clause.</summary>
    /// <param name="from">First unit of the clause.</param>
    /// <param name="subjectEnd">Just behind what stands before the verb.</param>
    /// <param name="verb">The last unit of the verb group.</param>
    /// <param name="to">Just behind the clause.</param>
    /// <param name="kind">The kind of event.</param>
    /// <returns>The place and its entity, or null and -1.</returns>
    public (TextSpan? Place, int Entity) Find(int from, int subjectEnd, int verb, int to, EventKind kind)
    {
        phrases.Read(verb + 1, to, _scratch);
        foreach (Argument argument in _scratch)
        {
            if (names.IsPlace(argument) && argument.Preposition != Argument.Closed && IsPlaceBehind(argument, kind))
            {
                return (argument.Span, names[argument.Mention].Entity);
            }
        }

        phrases.Read(from, subjectEnd, _scratch);
        foreach (Argument argument in _scratch)
        {
            if (names.IsPlace(argument) && argument.Preposition >= 0 && (units[argument.Preposition].Is(WordClass.PlaceMark) || IsPlaceOf(argument)))
            {
                return (argument.Span, names[argument.Mention].Entity);
            }
        }

        return InEventNames(verb, to) is { Place: not null } behind ? behind : InEventNames(from, subjectEnd);
    }

    /// <summary>The place that the first event name of a stretch holds: "Battle of Arras" → "Arras".</summary>
    public (TextSpan? Place, int Entity) InEventNames(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].IsName && PlaceInName(units[i]) is { } place)
            {
                return (place, -1);
            }
        }

        return (null, -1);
    }

    /// <summary>"Siege of the Alcázar" → "Alcázar"; the name of an agreement or of a day tells no place.</summary>
    private TextSpan? PlaceInName(in ClauseToken name)
    {
        const string Of = " of ";
        bool tells = name.Noun >= 0 && names[name.Mention].Type == EntityType.Event && lexicon.Noun(name.Noun).Kind.Is(EventTraits.NamedByPlace);
        int of = tells ? name.Span.In(units.Text).IndexOf(Of, StringComparison.Ordinal) : -1;
        if (of <= 0)
        {
            return null;
        }

        int start = name.Span.Start + of + Of.Length;
        start += units.Text.AsSpan(start, name.Span.End - start).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        return start < name.Span.End && char.IsUpper(units.Text[start]) ? TextSpan.FromBounds(start, name.Span.End) : null;
    }

    private bool IsPlaceBehind(in Argument argument, EventKind kind)
    {
        if (argument.Preposition < 0)
        {
            return kind.Is(EventTraits.TakesPlace);
        }

        ref readonly ClauseToken preposition = ref units[argument.Preposition];
        bool leads = preposition.Is(WordClass.PlaceMark)
            || (preposition.Is(WordClass.GoalMark) && kind.Is(EventTraits.LeadsToPlace))
            || (kind.Is(EventTraits.TakesPlace) && units.IsWord(argument.Preposition, "of"));
        return IsPlaceOf(argument) || (leads && !(names.IsCountry(argument) && preposition.Is(WordClass.SurfaceMark)));
    }

    /// <summary>"at the village of X", "the commandant of X Castle": "of" hands on the preposition before its noun; a building always is a place.</summary>
    private bool IsPlaceOf(in Argument argument)
    {
        if (!units.IsWord(argument.Preposition, "of"))
        {
            return false;
        }

        int before = argument.Preposition - 1;
        while (before >= 0 && (units[before].IsNominal || units[before].Is(WordClass.Determiner)) && units[before].Noun < 0)
        {
            before--;
        }

        bool handed = before < argument.Preposition - 1 && units.Is(before, WordClass.PlaceMark);
        return handed || names[argument.Mention].Type == EntityType.Facility;
    }
}
