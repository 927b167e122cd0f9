using Extraction.Text;

namespace Extraction.Events;

/// <summary>
/// Finds the verb groups of a sentence without a tagger: auxiliaries open a group, and a bare past form is a verb where its left
/// neighbour can end a subject. English word order makes that neighbour decisive: no verb follows a determiner or a preposition.
/// </summary>
internal sealed class VerbRecognizer(string text, TriggerLexicon lexicon)
{
    private const int LongestAdverbRun = 4;

    private readonly VerbGroupReader _groups = new(text, lexicon);

    /// <summary>Finds the predicates of a sentence, in text order.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="predicates">Cleared, then filled.</param>
    public void Recognize(List<ClauseToken> units, List<Predicate> predicates)
    {
        predicates.Clear();
        int i = 0;
        while (i < units.Count)
        {
            Predicate found = default;
            bool isVerb = units[i].Is(WordClass.Auxiliary)
                ? !IsInfinitive(units, i) && _groups.TryReadAuxiliary(units, i, out found)
                : IsCandidate(units[i]) && TryReadBare(units, i, predicates, out found);
            if (isVerb)
            {
                JoinCausative(units, predicates, ref found);
                DemoteReducedRelative(units, predicates, found);
                predicates.Add(found);
                i = found.Last;
            }

            i++;
        }
    }

    private bool IsCandidate(in ClauseToken unit) =>
        !unit.IsName && !unit.IsDate && !unit.Is(WordClass.NotVerb)
        && (unit.Is(WordClass.PastForm | WordClass.ParticipleForm | WordClass.GerundForm | WordClass.ThirdForm) || VerbGroupReader.LooksPast(text, unit) || LooksGerund(unit));

    private bool LooksGerund(in ClauseToken unit) =>
        unit is { Class: WordClass.None, Casing: TokenCasing.Lower, Span.Length: > 5 } && unit.Span.In(text).EndsWith("ing", StringComparison.Ordinal);

    private bool TryReadBare(List<ClauseToken> units, int index, List<Predicate> earlier, out Predicate found)
    {
        ClauseToken unit = units[index];
        found = default;
        int left = LeftNeighbour(units, index);
        bool past = unit.Is(WordClass.PastForm | WordClass.ParticipleForm) || VerbGroupReader.LooksPast(text, unit);
        PredicateForm? form = past ? PastFormAt(units, index, left, earlier)
            : unit.Is(WordClass.GerundForm) || LooksGerund(unit) ? GerundFormAt(units, index, left)
            : ThirdFormAt(units, index, left);
        if (form is not { } known)
        {
            return false;
        }

        found = _groups.ReadBare(units, index, known);
        found.Ambiguous = past && known == PredicateForm.Finite && (unit.Is(WordClass.ParticipleForm) || !unit.Is(WordClass.PastForm))
            && !(left >= 0 && units[left].Is(WordClass.Pronoun | WordClass.Relative));
        found.Negated = index > 0 && units[index - 1].Is(WordClass.Negation);
        found.Present = !past && known == PredicateForm.Finite;
        SharePassive(units, index, left, earlier, ref found);
        return true;
    }

    /// <summary>The unit that decides: adverbs and negations between subject and verb are skipped.</summary>
    private static int LeftNeighbour(List<ClauseToken> units, int index)
    {
        int left = index - 1;
        int skipped = 0;
        while (left >= 0 && skipped < LongestAdverbRun && units[left].Is(WordClass.Adverb | WordClass.Hedge | WordClass.Negation) && !units[left].Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Coordinator))
        {
            left--;
            skipped++;
        }

        return left;
    }

    private PredicateForm? PastFormAt(List<ClauseToken> units, int index, int left, List<Predicate> earlier)
    {
        ClauseToken unit = units[index];
        if (unit.Is(WordClass.Stative) && left >= 0 && units[left].Is(WordClass.Auxiliary))
        {
            return null;
        }

        bool pastOnly = unit.Is(WordClass.PastForm) && !unit.Is(WordClass.ParticipleForm);
        bool participleOnly = !unit.Is(WordClass.PastForm) && unit.Is(WordClass.ParticipleForm);
        if (left < 0)
        {
            return OpensParticipleClause(units, index) ? PredicateForm.Participle : null;
        }

        ClauseToken before = units[left];
        if (earlier.Count > 0 && left <= earlier[^1].Last)
        {
            // "became honored": no verb follows another without a subject or a break.
            return null;
        }

        if (before.Is(WordClass.ObjectPronoun))
        {
            return unit.Is(WordClass.ParticipleForm) ? PredicateForm.Participle : null;
        }

        if (before.Is(WordClass.Pronoun) || (before.Is(WordClass.Relative) && !before.Is(WordClass.Determiner)))
        {
            return participleOnly ? null : PredicateForm.Finite;
        }

        if (before.Is(WordClass.Determiner | WordClass.Possessive) && !(Floats(before) && left > 0 && units[left - 1].IsNominal))
        {
            return CanStandAlone(before) && !unit.Is(WordClass.Adjective) && !participleOnly && !StartsBareNoun(units, index + 1) ? PredicateForm.Finite : null;
        }

        if (before.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Negation))
        {
            return before.Is(WordClass.AfterMark | WordClass.BeforeMark | WordClass.DuringMark) || !PassesBy(units, index) ? null : PredicateForm.Participle;
        }

        if (PassesBy(units, index) && !pastOnly && !(before.Is(WordClass.Coordinator) && earlier.Count > 0))
        {
            return PredicateForm.Participle;
        }

        if (before.Is(WordClass.Coordinator | WordClass.Mark))
        {
            return AfterBreak(units, index, left, earlier, participleOnly);
        }

        if (before.Is(WordClass.Subordinator | WordClass.Condition))
        {
            return PredicateForm.Participle;
        }

        if ((IsNumber(before) && StartsBareNoun(units, index + 1)) || before.Is(WordClass.Adjective) || (unit.Is(WordClass.Adjective) && !StartsObjectOrEnds(units, index + 1)))
        {
            return null;
        }

        return participleOnly || (!pastOnly && (DescribesObject(units, index, earlier) || DescribesApposition(units, index, earlier))) ? PredicateForm.Participle : PredicateForm.Finite;
    }

    /// <summary>"Rome and Syracuse both aided": a quantifier between subject and verb.</summary>
    private bool Floats(in ClauseToken unit) => Is(unit, "both") || Is(unit, "all") || Is(unit, "each");

    /// <summary>"attacked Saguntum, a city allied to Rome": behind the main verb a noun phrase after a comma explains, it does not act.</summary>
    private bool DescribesApposition(List<ClauseToken> units, int index, List<Predicate> earlier)
    {
        const WordClass Openers = WordClass.Subordinator | WordClass.Condition | WordClass.AfterMark | WordClass.BeforeMark | WordClass.Relative | WordClass.Coordinator;
        int start = index - 1;
        while (start > 0 && (units[start].IsNominal || units[start].Is(WordClass.Determiner | WordClass.Adverb)))
        {
            start--;
        }

        if (!units[start].Is(WordClass.Mark) || text[units[start].Span.Start] != ',' || !earlier.Exists(predicate => predicate.Form == PredicateForm.Finite))
        {
            return false;
        }

        for (int i = 0; i < index; i++)
        {
            if (units[i].Is(Openers))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNumber(in ClauseToken unit) => char.IsAsciiDigit(text[unit.Span.Start]);

    /// <summary>"became a federation made up of …": a form behind the object of a verb, with no break between, describes that object.</summary>
    private static bool DescribesObject(List<ClauseToken> units, int index, List<Predicate> earlier)
    {
        if (earlier.Count == 0 || earlier[^1].Form != PredicateForm.Finite || (earlier[^1].Class & TriggerClass.Say) != 0)
        {
            return false;
        }

        if (earlier.Count == 1 && earlier[^1].First > 0 && units[earlier[^1].First - 1].Is(WordClass.Relative))
        {
            // "the troops who held Brest surrendered": the main verb is still to come.
            return false;
        }

        for (int i = earlier[^1].Last + 1; i < index; i++)
        {
            if (units[i].Is(WordClass.Mark | WordClass.Coordinator | WordClass.Subordinator | WordClass.Condition | WordClass.Relative | WordClass.AfterMark | WordClass.BeforeMark))
            {
                return false;
            }
        }

        return !earlier[^1].Ambiguous;
    }

    /// <summary>A past form behind a comma or a coordinator: the next verb of the same subject, or a participle clause.</summary>
    private static PredicateForm? AfterBreak(List<ClauseToken> units, int index, int left, List<Predicate> earlier, bool participleOnly)
    {
        bool coordinated = units[left].Is(WordClass.Coordinator);
        bool hasEarlier = earlier.Count > 0;
        if (!hasEarlier)
        {
            // Nothing has told of the subject yet: "Hannibal, the son of Hamilcar, attacked …"; but "the captured and wounded men".
            return coordinated || participleOnly ? null : HasNominalBefore(units, left) ? PredicateForm.Finite : PredicateForm.Participle;
        }

        if (coordinated)
        {
            bool modifies = index + 1 < units.Count && !StartsObjectOrEnds(units, index + 1) && !units[index].Is(WordClass.PastForm);
            return modifies || (units[index].Is(WordClass.Adjective) && !StartsObjectOrEnds(units, index + 1)) ? null : PredicateForm.Finite;
        }

        int opened = earlier[^1].First;
        bool closes = earlier[^1].Form == PredicateForm.Participle && ((opened > 0 && units[opened - 1].Is(WordClass.Mark)) || (opened > 1 && units[opened - 2].Is(WordClass.Mark)));
        if (closes && !participleOnly)
        {
            // "the fleet, led by Scheer, turned away": the comma closes what described the subject.
            return PredicateForm.Finite;
        }

        bool takesObject = StartsNounPhrase(units, index + 1);
        return participleOnly || !takesObject && units[index].Is(WordClass.ParticipleForm) ? PredicateForm.Participle : PredicateForm.Finite;
    }

    private PredicateForm? GerundFormAt(List<ClauseToken> units, int index, int left)
    {
        if (left < 0)
        {
            return units[index].Is(WordClass.EventNoun | WordClass.Preposition) ? null : PredicateForm.Gerund;
        }

        ClauseToken before = units[left];
        if (before.Is(WordClass.Preposition))
        {
            bool opens = before.Is(WordClass.AfterMark | WordClass.BeforeMark) || (Is(before, "by") && !Says(units[index])) || Is(before, "without") || Is(before, "despite");
            return opens && StartsObjectOrEnds(units, index + 1) && !(units[index].Is(WordClass.EventNoun) && !StartsNounPhrase(units, index + 1)) ? PredicateForm.Gerund : null;
        }

        if (before.Is(WordClass.Mark | WordClass.Subordinator) || (before.Is(WordClass.Coordinator) && StartsObjectOrEnds(units, index + 1)))
        {
            return units[index].Is(WordClass.Preposition) ? null : PredicateForm.Gerund;
        }

        return before.IsNominal && units[index].Verb >= 0 && !units[index].Is(WordClass.EventNoun | WordClass.Preposition) && StartsObjectOrEnds(units, index + 1) ? PredicateForm.Gerund : null;
    }

    /// <summary>A present form with -s: only verbs that tell a type, and only where it cannot be a plural noun.</summary>
    private static PredicateForm? ThirdFormAt(List<ClauseToken> units, int index, int left)
    {
        ClauseToken unit = units[index];
        if (left < 0 || !unit.Is(WordClass.ThirdForm) || unit.Verb < 0 || !StartsNounPhrase(units, index + 1))
        {
            return null;
        }

        ClauseToken before = units[left];
        bool subject = before.IsName || before.Is(WordClass.Pronoun | WordClass.Relative) || (before.IsNominal && !unit.Is(WordClass.EventNoun));
        return subject ? PredicateForm.Finite : null;
    }

    /// <summary>"had him jailed", "had Madero thrown in jail": one event that the subject of "had" brought about.</summary>
    private static void JoinCausative(List<ClauseToken> units, List<Predicate> predicates, ref Predicate found)
    {
        if (predicates.Count == 0 || found.First != found.Head || !units[found.Head].Is(WordClass.ParticipleForm))
        {
            return;
        }

        Predicate previous = predicates[^1];
        if (previous.Head != previous.Last || !units[previous.Head].Is(WordClass.Have) || previous.Last + 2 != found.Head
            || !(units[found.Head - 1].IsName || units[found.Head - 1].Is(WordClass.ObjectPronoun)))
        {
            return;
        }

        predicates.RemoveAt(predicates.Count - 1);
        found.First = previous.First;
        found.Negated = previous.Negated;
        found.Form = PredicateForm.Finite;
        found.Passive = false;
        found.Ambiguous = false;
        found.Causative = true;
    }

    /// <summary>"troops stationed in Korea attacked": when a finite verb follows without a break, the form before it only described the subject.</summary>
    private static void DemoteReducedRelative(List<ClauseToken> units, List<Predicate> predicates, in Predicate found)
    {
        if (predicates.Count == 0 || found.Form != PredicateForm.Finite || found.First == 0)
        {
            return;
        }

        Predicate previous = predicates[^1];
        if (!previous.Ambiguous || (previous.Class & TriggerClass.Say) != 0 || units[found.First - 1].Is(WordClass.Pronoun | WordClass.Coordinator))
        {
            return;
        }

        bool comma = false;
        for (int i = previous.Last + 1; i < found.First; i++)
        {
            if (units[i].Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Condition | WordClass.Relative | WordClass.AfterMark | WordClass.BeforeMark))
            {
                return;
            }

            comma |= units[i].Is(WordClass.Mark);
        }

        bool commaBefore = previous.First > 0 && units[previous.First - 1].Is(WordClass.Mark);
        if (!comma || (commaBefore && units[found.First - 1].Is(WordClass.Mark) && !StartsNounPhrase(units, previous.Last + 1)))
        {
            previous.Form = PredicateForm.Participle;
            previous.Ambiguous = false;
            predicates[^1] = previous;
        }
    }

    /// <summary>"was arrested and executed": the auxiliary holds for the second participle too.</summary>
    private static void SharePassive(List<ClauseToken> units, int index, int left, List<Predicate> earlier, ref Predicate found)
    {
        if (left < 0 || earlier.Count == 0 || !units[left].Is(WordClass.Coordinator | WordClass.Mark) || found.Form == PredicateForm.Gerund)
        {
            return;
        }

        bool participle = units[index].Is(WordClass.ParticipleForm) || units[index].Verb < 0;
        if (earlier[^1].Passive && earlier[^1].Form == PredicateForm.Finite && participle && !StartsNounPhrase(units, index + 1))
        {
            found.Passive = true;
            found.Form = PredicateForm.Finite;
            found.Ambiguous = false;
        }
    }

    private static bool OpensParticipleClause(List<ClauseToken> units, int index) =>
        index + 1 < units.Count && (units[index + 1].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Determiner | WordClass.Subordinator) || units[index + 1].IsName || units[index + 1].IsDate);

    private bool Says(in ClauseToken unit) => unit.Verb >= 0 && (lexicon.Verb(unit.Verb).Class & TriggerClass.Say) != 0;

    private bool IsInfinitive(List<ClauseToken> units, int index) => index > 0 && Is(units[index - 1], "to");

    private bool PassesBy(List<ClauseToken> units, int index) => index + 1 < units.Count && Is(units[index + 1], "by");

    private bool Is(in ClauseToken unit, string word) => unit.Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Determiners that can be a subject by themselves: "this caused", "all perished".</summary>
    private bool CanStandAlone(in ClauseToken unit) =>
        unit.Is(WordClass.Determiner) && unit.Span.In(text) is not ("the" or "a" or "an" or "The" or "A" or "An" or "every" or "no" or "any");

    private static bool HasNominalBefore(List<ClauseToken> units, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (units[i].IsNominal || units[i].Is(WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object may start at a unit.</summary>
    private static bool StartsNounPhrase(List<ClauseToken> units, int index) =>
        index < units.Count
        && (units[index].IsName || units[index].Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun) || units[index].Casing is TokenCasing.Title or TokenCasing.Upper or TokenCasing.None && !units[index].IsDate && !units[index].Is(WordClass.Mark));

    /// <summary>Whether a noun or name without determiner follows: then what stands before it may describe it.</summary>
    private static bool StartsBareNoun(List<ClauseToken> units, int index) =>
        index < units.Count && (units[index].IsName || units[index].IsNominal) && !units[index].Is(WordClass.Pronoun | WordClass.ObjectPronoun | WordClass.Preposition);

    /// <summary>Whether what follows can follow a verb but not an adjective: an object with its determiner, a preposition, a date, the end.</summary>
    private static bool StartsObjectOrEnds(List<ClauseToken> units, int index) =>
        index >= units.Count || units[index].IsDate || StartsNounPhrase(units, index)
        || units[index].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Mark | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Condition | WordClass.AfterMark | WordClass.BeforeMark);
}
