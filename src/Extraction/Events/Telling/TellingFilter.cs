using Extraction.Dates;
using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Times;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Telling;

/// <summary>Decides which predicates with a date tell an event of their own.</summary>
internal sealed class TellingFilter(ExtractionResult result, SentenceAnalysis sentence, ParticipantFinder participants, NounEventRecognizer nouns, KindReader kinds)
{
    /// <summary>How many sentences on a date still holds for verbs that tell no type.</summary>
    private const int LongestReach = 4;

    /// <summary>The same for verbs that tell a type.</summary>
    private const int LongestTypedReach = 10;

    private readonly UnitList _units = sentence.Units;

    /// <summary>Whether a predicate tells an event that its date is known for.</summary>
    /// <param name="index">The predicate.</param>
    /// <param name="age">How many sentences ago a handed-down date was told.</param>
    public bool Tells(int index, int age)
    {
        ref readonly Predicate predicate = ref sentence.Predicates[index];
        GoverningTime time = sentence.Times[index];
        if (!time.IsKnown || IsTimePhrase(predicate) || participants.IsCommand(predicate) || nouns.IsTold(predicate))
        {
            return false;
        }

        if (predicate.Is(TriggerClass.State))
        {
            return time.Source == TimeSource.Clause && Offices.Of(_units, predicate) >= 0;
        }

        if (predicate is { Present: true, Hearsay: false, IsFinite: true } && result.Dates.ItemRef(time.Date).Basis == DateBasis.Relative)
        {
            // "is disputed to this day" tells no happening.
            return false;
        }

        return time.Source switch
        {
            TimeSource.Clause => TellsInClause(predicate, time.Date),
            TimeSource.Sentence => !Speech.Is(_units, predicate) && TellsInSentence(predicate),
            _ => !Speech.Is(_units, predicate) && GoesOn(predicate, age),
        };
    }

    /// <summary>"Starting on 3 September": only says when what the clause tells began.</summary>
    private bool IsTimePhrase(in Predicate predicate) =>
        predicate.Form == PredicateForm.Gerund && predicate.Is(TriggerClass.Occur)
        && ((predicate.Last + 1 < _units.Count && _units[predicate.Last + 1].IsDate) || (predicate.Last + 2 < _units.Count && _units[predicate.Last + 2].IsDate));

    private bool TellsInClause(in Predicate predicate, int date)
    {
        bool typed = predicate.Kind.IsTyped || kinds.DescribedNoun(predicate) >= 0;
        return predicate.Form switch
        {
            PredicateForm.Participle => typed && (StandsAlone(predicate) || result.Dates[date].Span.Start > _units[predicate.Last].Span.Start),
            PredicateForm.Gerund => sentence.HasFinite(),
            _ => true,
        };
    }

    private bool TellsInSentence(in Predicate predicate) =>
        !predicate.BeTo
        && (predicate.IsFinite || ((predicate.Kind.IsTyped || predicate.Form == PredicateForm.Gerund) && StandsAlone(predicate)));

    /// <summary>Whether a clause without a date of its own goes on telling what the sentences before told.</summary>
    private bool GoesOn(in Predicate predicate, int age)
    {
        bool narrative = predicate is { Modal: < 0, BeTo: false, Form: not PredicateForm.Participle, Link: not (ClauseLink.Condition or ClauseLink.Complement or ClauseLink.Relative) }
            && !(predicate.Passive && predicate.Is(TriggerClass.Say));
        return narrative
            && ((predicate.Kind.IsTyped && age < LongestTypedReach && StandsAlone(predicate)) || (predicate.IsFinite && age < LongestReach));
    }

    /// <summary>A participle clause of its own (", killing five", "seized by …"), not one that only describes the noun before it ("a city allied to Rome").</summary>
    private bool StandsAlone(in Predicate predicate)
    {
        if (predicate.IsFinite || predicate.First == 0 || !_units[predicate.First - 1].IsNominal)
        {
            return true;
        }

        return predicate.SubjectStart < predicate.First || (predicate.Form == PredicateForm.Participle && _units.IsWord(predicate.Last + 1, "by"));
    }
}
