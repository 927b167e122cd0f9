using Extraction.Events.Clauses;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Reads polarity and modality from a verb group and what it hangs on.</summary>
internal sealed class ModalityReader(TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly UnitList _units = sentence.Units;

    /// <summary>Whether the event is said not to have happened.</summary>
    public EventPolarity PolarityOf(in Predicate predicate)
    {
        // "No treaty was signed", "neither side attacked".
        bool negated = (predicate.Negated ^ predicate.Is(TriggerClass.Negated)) || _units.HasAny(predicate.SubjectStart, predicate.SubjectEnd, WordClass.Negation);
        return negated ? EventPolarity.Negated : EventPolarity.Asserted;
    }

    /// <summary>What kind of fact a predicate claims.</summary>
    public EventModality ModalityOf(int index)
    {
        ref readonly Predicate predicate = ref sentence.Predicates[index];
        if (predicate.Link == ClauseLink.Condition || predicate.Is(TriggerClass.Hypothetical))
        {
            return EventModality.Hypothetical;
        }

        if (predicate.Modal >= 0)
        {
            return _units[predicate.Modal].Is(WordClass.Future) && !predicate.Perfect ? EventModality.Planned : EventModality.Hypothetical;
        }

        // "demanded that she be granted"; "was planned for May": the passive of planning tells what is planned.
        bool plan = predicate.Passive && lexicon.IsVerb(predicate.Verb, TriggerClass.Scheduled);
        bool demanded = predicate.Link == ClauseLink.Complement && predicate.Head > predicate.First && _units.IsWord(predicate.First, "be");
        if (demanded || predicate.BeTo || (predicate.Is(TriggerClass.Planned) && (predicate.Last > predicate.Head || plan)))
        {
            return EventModality.Planned;
        }

        return predicate.Hearsay || Speech.Is(_units, predicate) || IsHedged(predicate) || HangsOnSaying(predicate, index) ? EventModality.Reported : EventModality.Actual;
    }

    /// <summary>"reportedly", "allegedly" beside the verb.</summary>
    private bool IsHedged(in Predicate predicate) =>
        _units.HasAny(Math.Max(0, predicate.First - 1), Math.Min(_units.Count, predicate.Last + 2), WordClass.Hedge);

    private bool HangsOnSaying(in Predicate predicate, int index) =>
        predicate.Link == ClauseLink.Complement && predicate.Parent >= 0 && predicate.Parent <= index
        && lexicon.IsVerb(sentence.Predicates[predicate.Parent].Verb, TriggerClass.Reported | TriggerClass.Say);
}
