using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Tells past forms that describe the noun before them ("a federation made up of …") from verbs of that noun.</summary>
internal static class ReducedRelative
{
    private const WordClass Openers = WordClass.Coordinator | WordClass.Subordinator | WordClass.Condition | WordClass.Relative
        | WordClass.AfterMark | WordClass.BeforeMark;

    /// <summary>"became a federation made up of …": a form behind the object of a verb, with no break between, describes that object.</summary>
    public static bool DescribesObject(SentenceAnalysis sentence, int index)
    {
        Span<Predicate> earlier = sentence.Predicates;
        if (earlier.Length == 0 || !earlier[^1].IsFinite || earlier[^1].Is(TriggerClass.Say))
        {
            return false;
        }

        if (earlier.Length == 1 && sentence.Units.Is(earlier[^1].First - 1, WordClass.Relative))
        {
            // "the troops who held Brest surrendered": the main verb is still to come.
            return false;
        }

        return !sentence.Units.HasAny(earlier[^1].Last + 1, index, WordClass.Mark | Openers) && !earlier[^1].Ambiguous;
    }

    /// <summary>"attacked Saguntum, a city allied to Rome": behind the main verb a noun phrase after a comma explains, it does not act.</summary>
    public static bool DescribesApposition(SentenceAnalysis sentence, int index)
    {
        UnitList units = sentence.Units;
        int start = index - 1;
        while (start > 0 && (units[start].IsNominal || units[start].Is(WordClass.Determiner | WordClass.Adverb)))
        {
            start--;
        }

        return units[start].Is(WordClass.Mark) && units.FirstLetter(start) == ',' && sentence.HasFinite() && !units.HasAny(0, index, Openers);
    }
}
