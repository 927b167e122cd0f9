using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Chooses a verb's sense by what its subject or object is: "became president" is an appointment, "became popular" is none.</summary>
internal sealed class SenseReader(NameFacts names, TriggerLexicon lexicon, UnitList units)
{
    /// <summary>The kind that a predicate's verb tells here; its own when it has no senses.</summary>
    public EventKind KindOf(in Predicate predicate)
    {
        if (predicate.Verb < 0 || predicate.Phrased || lexicon.Verb(predicate.Verb).Senses is { IsEmpty: true })
        {
            return predicate.Kind;
        }

        foreach (ref readonly TriggerSense sense in lexicon.Verb(predicate.Verb).Senses.AsSpan())
        {
            bool fits = sense.Slot == SenseSlot.Subject ? SubjectFits(predicate, sense.Filler) : ObjectFits(predicate, sense.Filler);
            if (fits)
            {
                return sense.Kind;
            }
        }

        return EventKind.Other;
    }

    /// <summary>Whether a thing of the sort stands in the object, up to the next preposition but "of". A passive verb has its object elsewhere.</summary>
    private bool ObjectFits(in Predicate predicate, in Filler filler)
    {
        if (predicate.Passive)
        {
            return true;
        }

        for (int i = predicate.Last + 1; i < predicate.ClauseEnd && !units[i].Is(WordClass.Mark); i++)
        {
            if (Fits(i, filler))
            {
                return true;
            }

            if (units[i].Is(WordClass.Preposition) && !units.IsWord(i, "of"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the subject's last noun is of the sort. A clause whose subject stands elsewhere passes.</summary>
    private bool SubjectFits(in Predicate predicate, in Filler filler)
    {
        bool fits = true;
        bool governed = false;
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            if (unit.IsDate || unit.Is(WordClass.Mark))
            {
                governed = false;
            }
            else if (unit.Is(WordClass.Preposition) && !unit.IsName)
            {
                governed = true;
            }
            else if (!governed && unit.IsNominal && !unit.Is(WordClass.Pronoun))
            {
                fits = Fits(i, filler);
            }
        }

        return fits;
    }

    private bool Fits(int index, in Filler filler) =>
        units[index].IsName ? filler.Takes(names[units[index].Mention].Type) : units[index].Is(filler.Nouns);
}
