using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Reads one verb group from its first word: auxiliaries, voice, tense, negation; what its verb tells is the <see cref="ChainReader"/>'s.</summary>
internal sealed class VerbGroupReader(TriggerLexicon lexicon, UnitList units)
{
    private const int LongestGroup = 10;

    private readonly ChainReader _chains = new(lexicon, units);

    /// <summary>Reads a group that an auxiliary opens.</summary>
    /// <param name="start">The auxiliary.</param>
    /// <param name="group">The group.</param>
    /// <returns>False when the auxiliary opens none.</returns>
    public bool TryReadAuxiliary(int start, out Predicate group)
    {
        group = Predicate.StartingAt(start);
        WordClass state = WordClass.None;
        int lastAuxiliary = start;
        int limit = Math.Min(units.Count, start + LongestGroup);
        for (int i = start; i < limit; i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            if (unit.Is(WordClass.Negation))
            {
                group.Negated = true;
            }
            else if (unit.Is(WordClass.Auxiliary) && Continues(state, unit))
            {
                group.Modal = unit.Is(WordClass.Modal) && group.Modal < 0 ? i : group.Modal;
                group.Perfect |= unit.Is(WordClass.Have);
                group.Present |= i == start && unit.Is(WordClass.PresentForm);
                state = unit.Class & WordClass.Auxiliary;
                lastAuxiliary = i;
            }
            else if (IsMain(i, state, ref group))
            {
                group.Head = i;
                _chains.Complete(ref group);
                return true;
            }
            else if (!(unit.Is(WordClass.Adverb | WordClass.Hedge) && !unit.IsNominal) && !(group.BeTo && group.Last == start && IsToward(i)))
            {
                break;
            }
        }

        return (state & WordClass.Modal) == 0 && CloseWithoutVerb(lastAuxiliary, ref group);
    }

    /// <summary>Reads a group that is one full verb, with the chain or phrase behind it.</summary>
    public Predicate ReadBare(int head, PredicateForm form)
    {
        Predicate group = Predicate.StartingAt(head);
        group.Head = head;
        group.Form = form;
        group.Passive = form == PredicateForm.Participle;
        _chains.Complete(ref group);
        return group;
    }

    /// <summary>No full verb follows: the auxiliary is the verb itself ("was a town", "had three ships").</summary>
    private bool CloseWithoutVerb(int auxiliary, ref Predicate group)
    {
        group.Head = auxiliary;
        group.Last = auxiliary;
        group.Class = TriggerClass.State;
        group.Perfect = false;
        group.Verb = units[auxiliary].Verb;
        return true;
    }

    private static bool Continues(WordClass state, in ClauseToken unit) =>
        state == WordClass.None || ((state & (WordClass.Modal | WordClass.Have | WordClass.Be)) != 0 && unit.Is(WordClass.Be | WordClass.Have));

    /// <summary>Whether a unit is the full verb of a group whose last auxiliary is of the class <paramref name="state"/>.</summary>
    private bool IsMain(int index, WordClass state, ref Predicate group)
    {
        ref readonly ClauseToken unit = ref units[index];
        if (unit.IsName || unit.IsDate)
        {
            return false;
        }

        if ((state & WordClass.Be) != 0)
        {
            return IsMainBehindBe(index, ref group);
        }

        if ((state & WordClass.Have) != 0)
        {
            return unit.Is(WordClass.ParticipleForm) || VerbShape.LooksPast(units, index);
        }

        return unit.Is(WordClass.BaseForm) || (unit.IsUnknownLower && (state & WordClass.Modal) != 0);
    }

    private bool IsMainBehindBe(int index, ref Predicate group)
    {
        ref readonly ClauseToken unit = ref units[index];
        if (units.IsWord(index, "to") || (unit.Is(WordClass.Impending) && units.IsWord(index + 1, "to")))
        {
            group.BeTo = true;
            return false;
        }

        if (group.BeTo)
        {
            return unit.Is(WordClass.BaseForm);
        }

        if (unit.Is(WordClass.Stative))
        {
            return false;
        }

        bool participle = unit.Is(WordClass.ParticipleForm) || VerbShape.LooksPast(units, index);
        group.Passive |= participle;
        bool noun = unit.Is(WordClass.EventNoun | WordClass.Preposition) && !units.Is(index + 1, WordClass.Determiner | WordClass.Preposition);
        return participle || (unit.Is(WordClass.GerundForm) && !noun);
    }

    /// <summary>The words between "was" and the verb of "was to …", "was about to …".</summary>
    private bool IsToward(int index) => units.IsWord(index, "to") || (units.IsWord(index + 1, "to") && units[index].Span.Length < 6);
}
