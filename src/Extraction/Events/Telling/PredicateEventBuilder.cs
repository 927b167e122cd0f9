using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Times;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Makes the row of a predicate: quote, type, participants, place, polarity, modality and confidence.</summary>
internal sealed class PredicateEventBuilder(
    ExtractionResult result,
    TriggerLexicon lexicon,
    SentenceAnalysis sentence,
    KindReader kinds,
    ModalityReader modality,
    ParticipantFinder finder,
    PlaceFinder places,
    Scene scene,
    ParticipantList participants)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly UnitList _units = sentence.Units;

    /// <summary>The row of a predicate.</summary>
    /// <param name="index">The predicate.</param>
    /// <param name="age">How many sentences ago a handed-down date was told.</param>
    public DatedEvent Build(int index, int age)
    {
        ref readonly Predicate predicate = ref sentence.Predicates[index];
        GoverningTime time = sentence.Times[index];
        int office = predicate.Is(TriggerClass.State) ? Offices.Of(_units, predicate) : -1;
        int noun = office < 0 ? kinds.DescribedNoun(predicate) : office;
        EventKind kind = office >= 0 ? lexicon.Appointment : noun >= 0 ? lexicon.Noun(_units[noun].Noun).Kind : kinds.KindOf(predicate);
        finder.Find(index, participants);
        (TextSpan? place, int placeEntity) = scene.At(index, PlaceOf(index, predicate, kind));
        ref readonly DateMention date = ref _dates.ItemRef(time.Date);
        return new DatedEvent
        {
            Span = ClauseQuote.Of(_units, predicate),
            Sentence = sentence.Index,
            Trigger = noun >= 0 ? _units[noun].Span : predicate.Trigger(_units),
            Type = kind.Type,
            Date = time.Date,
            DateBasis = time.Source == TimeSource.Context ? DateBasis.Context : date.Basis,
            Place = place,
            PlaceEntity = placeEntity,
            Participants = participants.ToRows(),
            Polarity = modality.PolarityOf(predicate),
            Modality = modality.ModalityOf(index),
            Confidence = Confidence(kind, time.Source, age) * date.Confidence,
            RuleId = time.Source switch
            {
                TimeSource.Clause => "event.clause",
                TimeSource.Sentence => "event.sentence",
                _ => "event.context",
            },
        };
    }

    /// <summary>The place in the clause; what falls is where it falls.</summary>
    private (TextSpan? Place, int Entity) PlaceOf(int index, in Predicate predicate, EventKind kind)
    {
        (TextSpan? Place, int Entity) place = places.Find(predicate.SubjectStart, predicate.SubjectEnd, predicate.FirstBehind(_units), predicate.ClauseEnd, kind);
        bool befalls = kind.Is(EventTraits.TakesPlace) && (predicate.Passive || (predicate.Is(TriggerClass.Undergo) && kind.Is(EventTraits.Befalls)));
        if (place.Place is not null || !befalls)
        {
            return place;
        }

        return finder.PlaceAmongSubjects(index) is { Place: not null } subject ? subject : places.AreaIn(predicate.SubjectStart, predicate.SubjectEnd, kind);
    }

    private static float Confidence(EventKind kind, TimeSource source, int age)
    {
        float typed = kind.IsTyped ? 0.9f : 0.75f;
        return source switch
        {
            TimeSource.Clause => typed,
            TimeSource.Sentence => typed * 0.8f,
            _ => typed * MathF.Max(0.6f - (0.05f * age), 0.3f),
        };
    }
}
