using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Reads one verb group from its first word: auxiliaries, voice, tense, negation, chains ("began to march") and phrases ("took place").</summary>
internal sealed class VerbGroupReader(string text, TriggerLexicon lexicon)
{
    private const int LongestGroup = 10;
    private const int LongestGap = 24;

    /// <summary>Whether a word that the lexicon does not hold has the shape of a regular past: <c>-ed</c>.</summary>
    public static bool LooksPast(string text, in ClauseToken unit) =>
        unit is { Class: WordClass.None, IsName: false, IsDate: false, Casing: TokenCasing.Lower, Span.Length: > 4 }
        && unit.Span.In(text).EndsWith("ed", StringComparison.Ordinal)
        && !unit.Span.In(text).EndsWith("eed", StringComparison.Ordinal);

    /// <summary>Reads a group that an auxiliary opens.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="start">The auxiliary.</param>
    /// <param name="group">The group.</param>
    /// <returns>False when the auxiliary opens none.</returns>
    public bool TryReadAuxiliary(List<ClauseToken> units, int start, out Predicate group)
    {
        group = New(start);
        WordClass state = WordClass.None;
        int lastAuxiliary = start;
        int limit = Math.Min(units.Count, start + LongestGroup);
        for (int i = start; i < limit; i++)
        {
            ClauseToken unit = units[i];
            if (unit.Is(WordClass.Negation))
            {
                group.Negated = true;
            }
            else if (unit.Is(WordClass.Auxiliary) && Continues(state, unit))
            {
                group.Modal = unit.Is(WordClass.Modal) && group.Modal < 0 ? i : group.Modal;
                group.Perfect |= unit.Is(WordClass.Have);
                group.Present |= i == start && IsPresent(unit);
                state = unit.Class & WordClass.Auxiliary;
                lastAuxiliary = i;
            }
            else if (IsMain(units, i, state, ref group))
            {
                group.Head = i;
                Complete(units, ref group);
                return true;
            }
            else if (!(unit.Is(WordClass.Adverb | WordClass.Hedge) && !unit.IsNominal) && !(group.BeTo && group.Last == start && IsToward(units, i)))
            {
                break;
            }
        }

        // No full verb follows: the auxiliary is the verb itself ("was a town", "had three ships").
        if ((state & WordClass.Modal) != 0)
        {
            return false;
        }

        group.Head = lastAuxiliary;
        group.Last = lastAuxiliary;
        group.Class = TriggerClass.State;
        group.Perfect = false;
        group.Verb = units[lastAuxiliary].Verb;
        return true;
    }

    /// <summary>Reads a group that is one full verb, with the chain or phrase behind it.</summary>
    public Predicate ReadBare(List<ClauseToken> units, int head, PredicateForm form)
    {
        Predicate group = New(head);
        group.Head = head;
        group.Form = form;
        group.Passive = form == PredicateForm.Participle;
        Complete(units, ref group);
        return group;
    }

    private static Predicate New(int start) => new() { First = start, Last = start, Verb = -1, Type = EventTypes.Other, Modal = -1, Parent = -1 };

    private static bool Continues(WordClass state, in ClauseToken unit) =>
        state == WordClass.None || ((state & (WordClass.Modal | WordClass.Have | WordClass.Be)) != 0 && unit.Is(WordClass.Be | WordClass.Have));

    private bool IsPresent(in ClauseToken unit)
    {
        ReadOnlySpan<char> word = unit.Span.In(text);
        return word is "is" or "are" or "has" or "have" or "does" or "do" or "am" or "will" or "can" or "may";
    }

    /// <summary>Whether a unit is the full verb of a group whose last auxiliary is of the class <paramref name="state"/>.</summary>
    private bool IsMain(List<ClauseToken> units, int index, WordClass state, ref Predicate group)
    {
        ClauseToken unit = units[index];
        if (unit.IsName || unit.IsDate)
        {
            return false;
        }

        if ((state & WordClass.Be) != 0)
        {
            if (Word(units, index, "to") || ((Word(units, index, "about") || Word(units, index, "due") || Word(units, index, "set")) && Word(units, index + 1, "to")))
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

            bool participle = unit.Is(WordClass.ParticipleForm) || LooksPast(text, unit);
            group.Passive |= participle;
            return participle || (unit.Is(WordClass.GerundForm) && !unit.Is(WordClass.EventNoun | WordClass.Preposition)) || (unit.Is(WordClass.GerundForm) && index + 1 < units.Count && units[index + 1].Is(WordClass.Determiner | WordClass.Preposition));
        }

        if ((state & WordClass.Have) != 0)
        {
            return unit.Is(WordClass.ParticipleForm) || LooksPast(text, unit);
        }

        return unit.Is(WordClass.BaseForm) || (unit is { Class: WordClass.None, Casing: TokenCasing.Lower } && (state & WordClass.Modal) != 0);
    }

    /// <summary>The words between "was" and the verb of "was to …", "was about to …".</summary>
    private bool IsToward(List<ClauseToken> units, int index) =>
        Word(units, index, "to") || (Word(units, index + 1, "to") && units[index].Span.Length < 6);

    private void Complete(List<ClauseToken> units, ref Predicate group)
    {
        group.Last = group.Head;
        group.Verb = units[group.Head].Verb;
        if (group.Verb < 0)
        {
            return;
        }

        ref readonly Trigger verb = ref lexicon.Verb(group.Verb);
        group.Type = verb.Type;
        group.Class = verb.Class;
        bool chains = (verb.Class & TriggerClass.Chain) != 0 || (group.Passive && (verb.Class & TriggerClass.Reported) != 0);
        if (!TryPhrase(units, verb.Phrases, ref group) && chains)
        {
            FollowChain(units, ref group);
        }
    }

    /// <summary>"decided to run", "began attacking", "was forced to resign", "is said to have died": the verb behind tells the event, when it tells any.</summary>
    private void FollowChain(List<ClauseToken> units, ref Predicate group)
    {
        int next = group.Head + 1;
        bool infinitive = Word(units, next, "to");
        next += infinitive ? 1 : 0;
        bool passive = false;
        bool bare = !infinitive && next < units.Count && units[next].Is(WordClass.BaseForm) && !units[next].Is(WordClass.EventNoun) && lexicon.Verb(group.Verb).Lemma == "help";
        WordClass form = infinitive || bare ? WordClass.BaseForm : WordClass.GerundForm;
        while (infinitive && next < units.Count && units[next].Is(WordClass.Adverb | WordClass.Have | WordClass.Be))
        {
            form = units[next].Is(WordClass.Have | WordClass.Be) ? WordClass.ParticipleForm : form;
            passive |= units[next].Is(WordClass.Be);
            next++;
        }

        if (next >= units.Count || units[next].Verb < 0 || !units[next].Is(form))
        {
            // "tried to unseat": what was tried is not known, and it was no trial.
            group.Type = infinitive && (group.Class & TriggerClass.Say) == 0 ? EventTypes.Other : group.Type;
            bool unknown = infinitive && next < units.Count && units[next] is { Class: WordClass.None, Casing: TokenCasing.Lower, IsName: false, IsDate: false };
            group.Last = unknown ? next : group.Last;
            return;
        }

        Predicate inner = New(next);
        inner.Head = next;
        Complete(units, ref inner);
        TriggerClass modality = group.Class & (TriggerClass.Planned | TriggerClass.Hypothetical | TriggerClass.Negated | TriggerClass.Reported);
        bool hearsay = group.Passive && (group.Class & TriggerClass.Reported) != 0;
        group.Passive = passive || (group.Passive && !hearsay);
        group.Hearsay = hearsay;
        group.Last = inner.Last;
        group.Verb = inner.Verb;
        group.Type = inner.Type;
        group.Class = (inner.Class & ~TriggerClass.State) | modality;
    }

    private bool TryPhrase(List<ClauseToken> units, ImmutableArray<TriggerPhrase> phrases, ref Predicate group)
    {
        foreach (TriggerPhrase phrase in phrases)
        {
            int end = Match(units, group.Head + 1, phrase.Words);
            if (end >= 0)
            {
                group.Type = phrase.Type;
                group.Class = phrase.Class;
                group.Last = phrase.Words.Contains("") ? group.Head : end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Matches the words of a phrase.</summary>
    /// <returns>The last unit of the match, or -1.</returns>
    private int Match(List<ClauseToken> units, int start, ImmutableArray<string> words)
    {
        int at = start;
        bool gap = false;
        foreach (string word in words)
        {
            if (word.Length == 0)
            {
                gap = true;
                continue;
            }

            int limit = gap ? Math.Min(at + LongestGap, units.Count - 1) : at;
            while (at <= limit && !Word(units, at, word))
            {
                bool lists = at < units.Count && units[at].Is(WordClass.Mark) && (units[at - 1].IsName || units[at - 1].Casing == TokenCasing.Title);
                if (at < units.Count && !lists && units[at].Is(WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Preposition))
                {
                    return -1;
                }

                at++;
            }

            if (at > limit)
            {
                return -1;
            }

            at++;
            gap = false;
        }

        return at - 1;
    }

    private bool Word(List<ClauseToken> units, int index, string word) =>
        index < units.Count && units[index].Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
