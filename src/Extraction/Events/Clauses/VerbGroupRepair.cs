using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Corrects a verb group, or the one before it, by what the two say together.</summary>
internal static class VerbGroupRepair
{
    private const WordClass Openers = WordClass.Coordinator | WordClass.Subordinator | WordClass.Condition | WordClass.Relative
        | WordClass.AfterMark | WordClass.BeforeMark;

    /// <summary>"had him jailed", "had Madero thrown in jail": one event that the subject of "had" brought about.</summary>
    public static void JoinCausative(SentenceAnalysis sentence, ref Predicate found)
    {
        UnitList units = sentence.Units;
        Span<Predicate> predicates = sentence.Predicates;
        if (predicates.Length == 0 || found.First != found.Head || !units[found.Head].Is(WordClass.ParticipleForm))
        {
            return;
        }

        ref readonly Predicate previous = ref predicates[^1];
        bool causes = previous.Head == previous.Last && units[previous.Head].Is(WordClass.Have);
        if (!causes || previous.Last + 2 != found.Head || !(units[found.Head - 1].IsName || units[found.Head - 1].Is(WordClass.ObjectPronoun)))
        {
            return;
        }

        found.First = previous.First;
        found.Negated = previous.Negated;
        found.Form = PredicateForm.Finite;
        found.Passive = false;
        found.Ambiguous = false;
        found.Causative = true;
        sentence.RemoveLast();
    }

    /// <summary>"troops stationed in Korea attacked": when a finite verb follows without a break, the form before it only described the subject.</summary>
    public static void DemoteReducedRelative(SentenceAnalysis sentence, in Predicate found)
    {
        UnitList units = sentence.Units;
        Span<Predicate> predicates = sentence.Predicates;
        if (predicates.Length == 0 || !found.IsFinite || found.First == 0)
        {
            return;
        }

        ref Predicate previous = ref predicates[^1];
        bool parted = units[found.First - 1].Is(WordClass.Pronoun | WordClass.Coordinator) || units.HasAny(previous.Last + 1, found.First, Openers);
        if (!previous.Ambiguous || previous.Is(TriggerClass.Say) || parted)
        {
            return;
        }

        bool enclosed = units.Is(previous.First - 1, WordClass.Mark) && units[found.First - 1].Is(WordClass.Mark);
        if (!units.HasAny(previous.Last + 1, found.First, WordClass.Mark) || (enclosed && !VerbShape.StartsNounPhrase(units, previous.Last + 1)))
        {
            previous.Form = PredicateForm.Participle;
            previous.Ambiguous = false;
        }
    }

    /// <summary>"was arrested and executed": the auxiliary holds for the second participle too.</summary>
    public static void SharePassive(SentenceAnalysis sentence, int index, int left, ref Predicate found)
    {
        UnitList units = sentence.Units;
        Span<Predicate> predicates = sentence.Predicates;
        if (predicates.Length == 0 || found.Form == PredicateForm.Gerund || !units.Is(left, WordClass.Coordinator | WordClass.Mark))
        {
            return;
        }

        bool participle = units[index].Is(WordClass.ParticipleForm) || units[index].Verb < 0;
        if (predicates[^1].Passive && predicates[^1].IsFinite && participle && !found.Is(TriggerClass.Undergo) && !VerbShape.StartsNounPhrase(units, index + 1))
        {
            found.Passive = true;
            found.Form = PredicateForm.Finite;
            found.Ambiguous = false;
        }
    }
}
