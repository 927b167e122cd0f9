using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Finds where an event took place: a place behind a preposition of place, the object of a verb that takes places, or the place in an event's own name.</summary>
internal sealed class PlaceFinder(NameFacts names, NounPhraseReader phrases, TriggerLexicon lexicon, UnitList units)
{
    /// <summary>The place of a clause.</summary>
    /// <param name="from">First unit of the clause.</param>
    /// <param name="subjectEnd">Just behind what stands before the verb.</param>
    /// <param name="behind">Where its arguments behind the verb start.</param>
    /// <param name="to">Just behind the clause.</param>
    /// <param name="kind">The kind of event.</param>
    /// <returns>The place and its entity, or null and -1.</returns>
    public (TextSpan? Place, int Entity) Find(int from, int subjectEnd, int behind, int to, EventKind kind)
    {
        foreach (Argument argument in phrases.Read(behind, to))
        {
            if (names.IsPlace(argument) && argument.Preposition != Argument.Closed && IsPlaceBehind(argument, kind))
            {
                return (argument.Span, names[argument.Mention].Entity);
            }
        }

        if (AreaIn(behind, to, kind) is { Place: not null } area)
        {
            return area;
        }

        foreach (Argument argument in phrases.Read(from, subjectEnd))
        {
            if (names.IsPlace(argument) && argument.Preposition >= 0 && (units[argument.Preposition].Is(WordClass.PlaceMark) || IsPlaceOf(argument)))
            {
                return (argument.Span, names[argument.Mention].Entity);
            }
        }

        return InEventNames(behind, to) is { Place: not null } named ? named : InEventNames(from, subjectEnd);
    }

    /// <summary>"crossed the 38th parallel", "invaded the Po region": a stretch that a name, a number or a quarter of the sky tells apart.</summary>
    public (TextSpan? Place, int Entity) AreaIn(int from, int to, EventKind kind)
    {
        int preposition = -1;
        for (int i = from; i < to && !units[i].Is(WordClass.Mark); i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            preposition = unit.Is(WordClass.Preposition) && !unit.IsName ? i : preposition;
            if (i == from || !unit.Is(WordClass.Area) || !TellsApart(i - 1))
            {
                continue;
            }

            bool leads = preposition < 0 ? kind.Is(EventTraits.TakesPlace)
                : units[preposition].Is(WordClass.PlaceMark) || (units[preposition].Is(WordClass.GoalMark) && kind.Is(EventTraits.LeadsToPlace));
            if (leads)
            {
                bool named = units[i - 1].IsName && names[units[i - 1].Mention].Type is EntityType.Location or EntityType.Facility;
                return (units.SpanOf(i - 1, i), named ? names[units[i - 1].Mention].Entity : -1);
            }
        }

        return (null, -1);
    }

    private bool TellsApart(int unit) =>
        units[unit].IsName || (char.IsAsciiDigit(units.FirstLetter(unit)) && !units[unit].IsDate) || units[unit].Is(WordClass.Quarter)
        || NounPhraseReader.IsUntaggedName(units[unit]);

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
            || (kind.Is(EventTraits.TakesPlace) && units.IsWord(argument.Preposition, "of") && !NamesPerson(argument.Preposition - 1));
        return IsPlaceOf(argument) || (leads && !(names.IsCountry(argument) && preposition.Is(WordClass.SurfaceMark)));
    }

    /// <summary>"Mary of Modena", "Duke of York": the place only tells persons apart.</summary>
    private bool NamesPerson(int unit) =>
        unit >= 0 && (units[unit].IsName ? names[units[unit].Mention].Type == EntityType.Person : units[unit].Is(WordClass.Position | WordClass.Actor));

    /// <summary>"at the village of X", "the commandant of X Castle": "of" hands on the preposition before its noun; a building always is a place.</summary>
    private bool IsPlaceOf(in Argument argument)
    {
        bool building = names[argument.Mention].Type == EntityType.Facility;
        if (!units.IsWord(argument.Preposition, "of") || (!building && NamesPerson(argument.Preposition - 1)))
        {
            return false;
        }

        int before = argument.Preposition - 1;
        while (before >= 0 && (units[before].IsNominal || units[before].Is(WordClass.Determiner)) && units[before].Noun < 0)
        {
            before--;
        }

        bool handed = before < argument.Preposition - 1 && units.Is(before, WordClass.PlaceMark);
        return handed || building;
    }
}
