using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Reads what a verb tells with the words behind it: a chain ("decided to run", "was forced to resign") or a phrase ("took place").</summary>
internal sealed class ChainReader(TriggerLexicon lexicon, UnitList units)
{
    private const TriggerClass Modality = TriggerClass.Planned | TriggerClass.Hypothetical | TriggerClass.Negated | TriggerClass.Reported;

    private readonly PhraseMatcher _phrases = new(units);

    /// <summary>Gives a group whose head is known its kind, its class and its last unit.</summary>
    public void Complete(ref Predicate group)
    {
        group.Last = group.Head;
        group.Verb = units[group.Head].Verb;
        if (group.Verb < 0)
        {
            return;
        }

        ref readonly Trigger verb = ref lexicon.Verb(group.Verb);
        group.Kind = verb.Kind;
        group.Class = verb.Class;
        bool chains = (verb.Class & TriggerClass.Chain) != 0 || (group.Passive && (verb.Class & TriggerClass.Reported) != 0);
        if (!_phrases.TryMatch(verb.Phrases, ref group) && chains)
        {
            Follow(ref group);
        }
    }

    /// <summary>The verb behind tells the event, when it tells any.</summary>
    private void Follow(ref Predicate group)
    {
        int next = group.Head + 1;
        bool infinitive = units.IsWord(next, "to");
        next += infinitive ? 1 : 0;
        bool bare = !infinitive && units.Is(next, WordClass.BaseForm) && !units[next].Is(WordClass.EventNoun) && group.Is(TriggerClass.Bare);
        WordClass form = infinitive || bare ? WordClass.BaseForm : WordClass.GerundForm;
        bool passive = false;
        while (infinitive && units.Is(next, WordClass.Adverb | WordClass.Have | WordClass.Be))
        {
            form = units[next].Is(WordClass.Have | WordClass.Be) ? WordClass.ParticipleForm : form;
            passive |= units[next].Is(WordClass.Be);
            next++;
        }

        if (next >= units.Count || units[next].Verb < 0 || !units[next].Is(form))
        {
            CloseUnknown(next, infinitive, ref group);
            return;
        }

        Predicate inner = Predicate.StartingAt(next);
        inner.Head = next;
        Complete(ref inner);
        bool hearsay = group.Passive && group.Is(TriggerClass.Reported);
        group.Passive = passive || (group.Passive && !hearsay);
        group.Hearsay = hearsay;
        group.Last = inner.Last;
        group.Verb = inner.Verb;
        group.Kind = inner.Kind;
        group.Phrased = inner.Phrased;
        group.Class = (inner.Class & ~TriggerClass.State) | (group.Class & Modality);
    }

    /// <summary>"tried to unseat": what was tried is not known, and it was no trial.</summary>
    private void CloseUnknown(int next, bool infinitive, ref Predicate group)
    {
        if (!infinitive)
        {
            return;
        }

        group.Kind = group.Is(TriggerClass.Say) ? group.Kind : EventKind.Other;
        group.Last = next < units.Count && units[next].IsUnknownLower ? next : group.Last;
    }
}
