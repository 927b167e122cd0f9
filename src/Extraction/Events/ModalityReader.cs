namespace Extraction.Events;

/// <summary>Reads polarity and modality from a verb group and what it hangs on.</summary>
internal sealed class ModalityReader(string text, TriggerLexicon lexicon)
{
    /// <summary>Whether the event is said not to have happened.</summary>
    public static EventPolarity PolarityOf(List<ClauseToken> units, in Predicate predicate)
    {
        bool negated = predicate.Negated ^ ((predicate.Class & TriggerClass.Negated) != 0);
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            // "No treaty was signed", "neither side attacked".
            negated |= units[i].Is(WordClass.Negation);
        }

        return negated ? EventPolarity.Negated : EventPolarity.Asserted;
    }

    /// <summary>What kind of fact a predicate claims.</summary>
    public EventModality ModalityOf(List<ClauseToken> units, List<Predicate> predicates, int index)
    {
        Predicate predicate = predicates[index];
        if (predicate.Link == ClauseLink.Condition || (predicate.Class & TriggerClass.Hypothetical) != 0)
        {
            return EventModality.Hypothetical;
        }

        if (predicate.Modal >= 0)
        {
            return OfModal(units[predicate.Modal], predicate.Perfect);
        }

        if (predicate.BeTo || ((predicate.Class & TriggerClass.Planned) != 0 && (predicate.Last > predicate.Head || IsPlan(predicate))))
        {
            return EventModality.Planned;
        }

        return IsHearsay(units, predicates, index) ? EventModality.Reported : EventModality.Actual;
    }

    /// <summary>"was planned for May": the passive of planning tells what is planned.</summary>
    private bool IsPlan(in Predicate predicate) =>
        predicate is { Passive: true, Verb: >= 0 } && lexicon.Verb(predicate.Verb).Lemma is "plan" or "schedule" or "intend";

    private EventModality OfModal(in ClauseToken modal, bool perfect)
    {
        ReadOnlySpan<char> word = modal.Span.In(text);
        bool future = word.Equals("would", StringComparison.OrdinalIgnoreCase) || word.Equals("will", StringComparison.OrdinalIgnoreCase) || word.Equals("shall", StringComparison.OrdinalIgnoreCase);
        return future && !perfect ? EventModality.Planned : EventModality.Hypothetical;
    }

    /// <summary>"is said to have", "reportedly", and what hangs on a verb of saying.</summary>
    private bool IsHearsay(List<ClauseToken> units, List<Predicate> predicates, int index)
    {
        Predicate predicate = predicates[index];
        if (predicate.Hearsay)
        {
            return true;
        }

        int from = Math.Max(0, predicate.First - 1);
        int to = Math.Min(units.Count, predicate.Last + 2);
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Hedge))
            {
                return true;
            }
        }

        if (predicate.Link != ClauseLink.Complement || predicate.Parent < 0 || predicate.Parent > index)
        {
            return false;
        }

        int verb = predicates[predicate.Parent].Verb;
        return verb >= 0 && (lexicon.Verb(verb).Class & (TriggerClass.Reported | TriggerClass.Say)) != 0;
    }
}
