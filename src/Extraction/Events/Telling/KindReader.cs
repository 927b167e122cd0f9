using Extraction.Events.Clauses;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Decides what kind of event a verb or noun tells where the word alone does not say.</summary>
internal sealed class KindReader(TriggerLexicon lexicon, UnitList units)
{
    private int _lastNoun = -1;

    /// <summary>Takes note of the event that a sentence named first: what "It took place …" speaks of.</summary>
    public void Leave()
    {
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].Noun >= 0)
            {
                _lastNoun = units[i].Noun;
                return;
            }
        }
    }

    /// <summary>"actions taken on 3 July", "a raid launched in May": the noun tells the event, its participle only dates it; -1 for none.</summary>
    public int DescribedNoun(in Predicate predicate)
    {
        bool empty = predicate.Is(TriggerClass.Light) || predicate.Kind.Is(EventTraits.Dates);
        return predicate is { Form: PredicateForm.Participle, First: > 0 } && empty && units[predicate.First - 1].Noun >= 0 ? predicate.First - 1 : -1;
    }

    /// <summary>The verb's kind; for a verb of occurring that of its subject, for a light verb that of its object: "made an assault".</summary>
    public EventKind KindOf(in Predicate predicate)
    {
        int subject = predicate.Is(TriggerClass.Occur) || predicate.Kind.Is(EventTraits.Strikes) ? SubjectNoun(predicate) : -1;
        if (predicate.Is(TriggerClass.Occur))
        {
            bool again = subject < 0 && predicate.First == predicate.SubjectStart + 1 && units[predicate.SubjectStart].Is(WordClass.Pronoun);
            if (subject >= 0 || (again && _lastNoun >= 0))
            {
                return lexicon.Noun(subject >= 0 ? units[subject].Noun : _lastNoun).Kind;
            }
        }

        if (subject >= 0 && !predicate.Passive && KindOfNoun(subject).Is(EventTraits.Calamity))
        {
            // "An earthquake struck the coast": nobody attacks.
            return KindOfNoun(subject);
        }

        if (predicate.Passive && predicate.Kind.Is(EventTraits.Strikes) && CalamityBehind(predicate, out bool isAgent) is { } calamity)
        {
            // "was destroyed by the flood", "was burned in the earthquake": nobody attacks there either.
            return isAgent ? calamity : EventKind.Other;
        }

        return predicate.Is(TriggerClass.Light) && LightNoun(predicate) is var noun and >= 0 ? KindOfNoun(noun) : predicate.Kind;
    }

    /// <summary>The noun's kind; for "the outbreak of the revolt" that of the event behind "of".</summary>
    public EventKind KindOf(in NounEvent noun)
    {
        EventKind kind = KindOfNoun(noun.Head);
        for (int i = noun.Head + 1; !kind.IsTyped && i <= noun.Last; i++)
        {
            kind = units[i].Noun >= 0 ? KindOfNoun(i) : kind;
        }

        return kind;
    }

    /// <summary>The calamity that did what nobody is said to have done: the agent behind "by", else one that the sentence tells of; null for none.</summary>
    private EventKind? CalamityBehind(in Predicate predicate, out bool isAgent)
    {
        int by = predicate.Last + 1;
        while (by < predicate.ClauseEnd && !units[by].Is(WordClass.Mark) && !units.IsWord(by, "by"))
        {
            by++;
        }

        isAgent = units.IsWord(by, "by") && by + 1 < predicate.ClauseEnd && !units[by + 1].IsDate;
        for (int i = isAgent ? by + 1 : 0; i < (isAgent ? predicate.ClauseEnd : units.Count); i++)
        {
            if (units[i].Noun >= 0 && KindOfNoun(i).Is(EventTraits.Calamity))
            {
                return KindOfNoun(i);
            }

            if (isAgent && (units[i].IsName || units[i].Is(WordClass.Mark | WordClass.Actor)))
            {
                return null;
            }
        }

        return null;
    }

    private EventKind KindOfNoun(int unit) => lexicon.Noun(units[unit].Noun).Kind;

    /// <summary>The event noun that is the object of a light verb; -1 for none.</summary>
    private int LightNoun(in Predicate predicate)
    {
        if (predicate.Passive)
        {
            return SubjectNoun(predicate);
        }

        for (int i = predicate.Last + 1; i < predicate.ClauseEnd; i++)
        {
            if (units[i].Noun >= 0)
            {
                return i;
            }

            // "participated in the battle": a preposition right behind the verb leads to its object.
            bool opens = i == predicate.Last + 1 && units.IsWord(i, "in");
            if (units[i].Is(WordClass.Preposition | WordClass.Mark) && !opens && !units.IsWord(i, "of"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The event noun that is the subject of a predicate, or the one that its relative clause describes; -1 for none.</summary>
    private int SubjectNoun(in Predicate predicate)
    {
        int from = predicate.Link == ClauseLink.Relative ? Math.Max(0, predicate.ClauseStart - 2) : predicate.SubjectStart;
        for (int i = predicate.First - 1; i >= from; i--)
        {
            if (units[i].Noun >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}
