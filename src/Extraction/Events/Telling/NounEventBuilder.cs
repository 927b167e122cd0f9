using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Makes the row of a noun event.</summary>
internal sealed class NounEventBuilder(
    ExtractionResult result,
    TriggerLexicon lexicon,
    SentenceAnalysis sentence,
    KindReader kinds,
    ModalityReader modality,
    NameFacts names,
    NounPhraseReader phrases,
    PlaceFinder places,
    ParticipantList participants)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly UnitList _units = sentence.Units;
    private readonly EventNames _eventNames = new(result, lexicon);
    private readonly RoleReader _roles = new(names, sentence.Units);

    /// <summary>The row of a noun event.</summary>
    public DatedEvent Build(in NounEvent noun)
    {
        ref readonly ClauseToken head = ref _units[noun.Head];
        bool named = head.IsName && names[head.Mention].Type == EntityType.Event;
        bool told = noun.Predicate >= 0 && noun.Head < sentence.Predicates[noun.Predicate].First;
        Predicate predicate = told ? sentence.Predicates[noun.Predicate] : default;
        EventKind kind = kinds.KindOf(noun);
        int to = told ? predicate.ClauseEnd : noun.Last + 1;
        AddParticipants(noun, to, told);
        (TextSpan? place, int placeEntity) = places.Find(noun.First, noun.Head, noun.Head, to, kind);
        if (place is null)
        {
            (place, placeEntity) = places.InEventNames(noun.Head, noun.Head + 1);
        }

        ref readonly DateMention date = ref _dates.ItemRef(noun.Date);
        return new DatedEvent
        {
            Span = _units.SpanOf(noun.First, told ? Math.Max(noun.Last, predicate.Last) : noun.Last),
            Sentence = sentence.Index,
            Trigger = named ? _eventNames.HeadOf(head.Span).Span : head.Span,
            Type = kind.Type,
            Name = named ? head.Span.Quote(result.Text) : "",
            Date = noun.Date,
            DateBasis = date.Basis,
            Place = place,
            PlaceEntity = placeEntity,
            Participants = participants.ToRows(),
            Polarity = told ? modality.PolarityOf(predicate) : EventPolarity.Asserted,
            Modality = told ? modality.ModalityOf(noun.Predicate) : EventModality.Actual,
            Confidence = (named ? 0.9f : 0.8f) * date.Confidence,
            RuleId = named ? "event.named" : "event.noun",
        };
    }

    private void AddParticipants(in NounEvent noun, int to, bool told)
    {
        participants.Clear();
        foreach (Argument argument in phrases.Read(noun.First, noun.Head))
        {
            Add(argument, ParticipantRole.Agent);
        }

        foreach (Argument argument in phrases.Read(noun.Head + 1, to))
        {
            // "killing five soldiers": a noun with -ing can have an object.
            bool isObject = argument.Preposition == -1 && !told && _units[noun.Head].Is(WordClass.GerundForm);
            ParticipantRole? role = argument.Preposition >= 0 ? _roles.BehindNoun(noun.Head, argument.Preposition) : isObject ? ParticipantRole.Patient : null;
            if (role is { } known)
            {
                Add(argument, known);
            }
        }
    }

    private void Add(in Argument argument, ParticipantRole role)
    {
        EntityType type = names.TypeOf(argument);
        bool acts = type is EntityType.Person or EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Vessel
            || (type == EntityType.Location && (role == ParticipantRole.Party || names.IsCountry(argument)));
        if (acts)
        {
            participants.Add(role, argument.Mention >= 0 ? names[argument.Mention].Entity : -1, argument.Span);
        }
    }
}
