using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Chooses a verb's sense by what its subject or object is: "became president" is an appointment, "became popular" is none.</summary>
internal sealed class SenseReader(NameFacts names, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly UnitList _units = sentence.Units;

    /// <summary>Gives every predicate whose verb has senses the one that fits; no event type when none does.</summary>
    public void Choose()
    {
        foreach (ref Predicate predicate in sentence.Predicates)
        {
            if (predicate.Verb < 0 || predicate.Phrased || lexicon.Verb(predicate.Verb).Senses.IsEmpty || predicate.Kind != lexicon.Verb(predicate.Verb).Kind)
            {
                continue;
            }

            predicate.Kind = EventKind.Other;
            foreach (ref readonly TriggerSense sense in lexicon.Verb(predicate.Verb).Senses.AsSpan())
            {
                if (Fits(predicate, sense))
                {
                    predicate.Kind = sense.Kind;
                    predicate.Class = sense.Class | (predicate.Class & ~TriggerClass.State);
                    break;
                }
            }
        }
    }

    private bool Fits(in Predicate predicate, in TriggerSense sense)
    {
        bool fits = sense.Slot switch
        {
            SenseSlot.Subject => !predicate.Passive && SubjectFits(predicate, sense.Filler),
            SenseSlot.Object when predicate.Passive => SubjectFits(predicate, sense.Filler),
            SenseSlot.Object => StandsBehind(predicate, sense.Filler)
                || (predicate.Link == ClauseLink.Relative && HasNoun(predicate) && DescribedFits(predicate.ClauseStart, sense.Filler)),
            SenseSlot.Behind => StandsBehind(predicate, sense.Filler),
            _ => true,
        };
        return fits && (!sense.InScene || IsInScene(predicate));
    }

    /// <summary>Whether a thing of the sort stands behind the verb, up to the next preposition but "of".</summary>
    private bool StandsBehind(in Predicate predicate, in Filler filler)
    {
        for (int i = predicate.Last + 1; i < predicate.ClauseEnd && !_units[i].Is(WordClass.Mark); i++)
        {
            if (IsOf(filler, i))
            {
                return true;
            }

            if (_units[i].Is(WordClass.Preposition) && !_units.IsWord(i, "of"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the subject's last noun is of the sort: its own, the one it shares, or the one that a relative or participle describes.</summary>
    private bool SubjectFits(in Predicate predicate, in Filler filler)
    {
        if (predicate.Link == ClauseLink.Shared && predicate.Parent >= 0 && !HasNoun(predicate))
        {
            return SubjectFits(sentence.Predicates[predicate.Parent], filler);
        }

        bool described = predicate.Link == ClauseLink.Relative || !predicate.IsFinite;
        if (described && predicate.SubjectStart >= predicate.First - 1)
        {
            return DescribedFits(predicate.Link == ClauseLink.Relative ? predicate.ClauseStart : predicate.First, filler);
        }

        bool fits = false;
        bool governed = false;
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            ref readonly ClauseToken unit = ref _units[i];
            if (unit.IsDate || unit.Is(WordClass.Mark))
            {
                governed = false;
            }
            else if (unit.Is(WordClass.Preposition) && !unit.IsName)
            {
                governed = true;
            }
            else if (!governed && (unit.IsNominal || unit.Is(WordClass.Pronoun)))
            {
                fits = IsOf(filler, i);
            }
        }

        return fits;
    }

    /// <summary>Whether the noun before a relative clause or a participle is of the sort: "the army, which he formed".</summary>
    private bool DescribedFits(int end, in Filler filler)
    {
        int before = end - 1;
        while (_units.Is(before, WordClass.Mark | WordClass.Preposition))
        {
            before--;
        }

        return before >= 0 && IsOf(filler, before);
    }

    private bool HasNoun(in Predicate predicate)
    {
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            if (_units[i].IsNominal || _units[i].Is(WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause ends with the verb, or goes on with a time, a place or a fight: "fell there", "fell in the battle".</summary>
    private bool IsInScene(in Predicate predicate)
    {
        int next = predicate.Last + 1;
        bool ends = next >= predicate.ClauseEnd || _units[next].IsDate || _units[next].Is(WordClass.Mark | WordClass.Coordinator | WordClass.Adverb);
        if (ends || !_units[next].Is(WordClass.PlaceMark))
        {
            return ends;
        }

        next++;
        while (next < predicate.ClauseEnd && !_units[next].IsDate && !_units[next].Is(WordClass.Preposition | WordClass.Mark))
        {
            ref readonly ClauseToken unit = ref _units[next];
            if (unit.Noun >= 0 || unit.Is(WordClass.Place) || unit.IsName)
            {
                return true;
            }

            next++;
        }

        return next < predicate.ClauseEnd && _units[next].IsDate;
    }

    private bool IsOf(in Filler filler, int index) =>
        _units[index].IsName ? filler.Takes(names[_units[index].Mention].Type) : _units[index].Is(filler.Nouns);
}
