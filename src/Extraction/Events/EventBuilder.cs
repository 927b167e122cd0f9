using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Makes the rows: quote, type, participants, place, polarity, modality and confidence of one predicate or noun event.</summary>
internal sealed class EventBuilder(ExtractionResult result, TriggerLexicon lexicon, NounPhraseReader phrases, ArgumentFinder arguments)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly PlaceFinder _places = new(result, phrases);
    private readonly ModalityReader _modality = new(result.Text, lexicon);
    private readonly ImmutableArray<EventParticipant>.Builder _participants = ImmutableArray.CreateBuilder<EventParticipant>();
    private readonly List<Argument> _scratch = [];
    private int _lastNoun = -1;

    /// <summary>The row of a predicate.</summary>
    public DatedEvent FromPredicate(int sentence, List<ClauseToken> units, List<Predicate> predicates, int index, GoverningTime time, int age)
    {
        Predicate predicate = predicates[index];
        int position = (predicate.Class & TriggerClass.State) != 0 ? Position(units, predicate) : -1;
        int noun = position < 0 ? DescribedNoun(units, predicate) : position;
        string type = position >= 0 ? EventTypes.Appointment : noun >= 0 ? lexicon.Noun(units[noun].Noun).Type : TypeOf(units, predicate);
        arguments.Find(units, predicates, index, _participants);
        (TextSpan? place, int placeEntity) = _places.Find(units, predicate.SubjectStart, predicate.SubjectEnd, predicate.Last, predicate.ClauseEnd, type);
        return new DatedEvent
        {
            Span = Quote(units, predicate),
            Sentence = sentence,
            Trigger = noun >= 0 ? units[noun].Span : predicate.Trigger(units),
            Type = type,
            Date = time.Date,
            DateBasis = time.Source == TimeSource.Context ? DateBasis.Context : _dates[time.Date].Basis,
            Place = place,
            PlaceEntity = placeEntity,
            Participants = _participants.ToImmutable(),
            Polarity = ModalityReader.PolarityOf(units, predicate),
            Modality = _modality.ModalityOf(units, predicates, index),
            Confidence = Confidence(type, time.Source, age) * _dates[time.Date].Confidence,
            RuleId = time.Source switch
            {
                TimeSource.Clause => "event.clause",
                TimeSource.Sentence => "event.sentence",
                _ => "event.context",
            },
        };
    }

    /// <summary>The row of a noun event.</summary>
    public DatedEvent FromNoun(int sentence, List<ClauseToken> units, List<Predicate> predicates, in NounEvent noun)
    {
        ClauseToken head = units[noun.Head];
        bool named = head.IsName && _mentions[head.Mention].Type == EntityType.Event;
        bool told = noun.Predicate >= 0 && noun.Head < predicates[noun.Predicate].First;
        int last = told ? Math.Max(noun.Last, predicates[noun.Predicate].Last) : noun.Last;
        string type = NounTypeOf(units, noun);
        AddNounArguments(units, noun, told ? predicates[noun.Predicate] : null);
        int to = told ? predicates[noun.Predicate].ClauseEnd : noun.Last + 1;
        (TextSpan? place, int placeEntity) = _places.Find(units, noun.First, noun.Head, noun.Head, to, type);
        if (place is null)
        {
            (place, placeEntity) = _places.InEventName(units, noun.Head, noun.Head + 1);
        }

        return new DatedEvent
        {
            Span = TextSpan.FromBounds(units[noun.First].Span.Start, units[last].Span.End),
            Sentence = sentence,
            Trigger = named ? NounIn(head.Span) : head.Span,
            Type = type,
            Name = named ? head.Span.Quote(result.Text) : "",
            Date = noun.Date,
            DateBasis = _dates[noun.Date].Basis,
            Place = place,
            PlaceEntity = placeEntity,
            Participants = _participants.ToImmutable(),
            Polarity = told ? ModalityReader.PolarityOf(units, predicates[noun.Predicate]) : EventPolarity.Asserted,
            Modality = told ? _modality.ModalityOf(units, predicates, noun.Predicate) : EventModality.Actual,
            Confidence = (named ? 0.9f : 0.8f) * _dates[noun.Date].Confidence,
            RuleId = named ? "event.named" : "event.noun",
        };
    }

    /// <summary>Takes note of the event that a sentence named first: what "It took place …" speaks of.</summary>
    public void Leave(List<ClauseToken> units)
    {
        foreach (ClauseToken unit in units)
        {
            if (unit.Noun >= 0)
            {
                _lastNoun = unit.Noun;
                return;
            }
        }
    }

    /// <summary>The office that a copula gives its subject ("was commander of …"), as a unit; -1 for none.</summary>
    public static int Position(List<ClauseToken> units, in Predicate predicate)
    {
        if (!units[predicate.Head].Is(WordClass.Be))
        {
            return -1;
        }

        for (int i = predicate.Last + 1; i < predicate.ClauseEnd && !units[i].Is(WordClass.Preposition | WordClass.Mark | WordClass.Auxiliary); i++)
        {
            if (units[i].Is(WordClass.Position))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"actions taken on 3 July", "a raid launched in May": the noun tells the event, its participle only dates it; -1 for none.</summary>
    private static int DescribedNoun(List<ClauseToken> units, in Predicate predicate)
    {
        bool empty = (predicate.Class & TriggerClass.Light) != 0 || predicate.Type is EventTypes.Other or "capture" or "battle" or "treaty";
        return predicate.Form == PredicateForm.Participle && empty && predicate.First > 0 && units[predicate.First - 1].Noun >= 0 ? predicate.First - 1 : -1;
    }

    /// <summary>The verb's type; for a light verb the type that its object tells: "made an assault", "launched an invasion".</summary>
    private string TypeOf(List<ClauseToken> units, in Predicate predicate)
    {
        if ((predicate.Class & TriggerClass.Occur) != 0)
        {
            int noun = SubjectNoun(units, predicate);
            bool again = noun < 0 && predicate.First == predicate.SubjectStart + 1 && units[predicate.SubjectStart].Is(WordClass.Pronoun);
            if (noun >= 0 || (again && _lastNoun >= 0))
            {
                return lexicon.Noun(noun >= 0 ? units[noun].Noun : _lastNoun).Type;
            }
        }

        if (predicate.Verb >= 0 && lexicon.Verb(predicate.Verb).Lemma is "become" or "take" && predicate.Last == predicate.Head && !HasFittingObject(units, predicate))
        {
            return EventTypes.Other;
        }

        if (predicate.Type == "capture" && (predicate.Class & TriggerClass.Undergo) != 0 && !HasPlaceSubject(units, predicate))
        {
            return EventTypes.Other;
        }

        if (predicate is { Type: "attack", Passive: false } && SubjectNoun(units, predicate) is var cause and >= 0 && lexicon.Noun(units[cause].Noun).Type == "disaster")
        {
            // "An earthquake struck the coast": nobody attacks.
            return "disaster";
        }

        if ((predicate.Class & TriggerClass.Light) == 0)
        {
            return predicate.Type;
        }

        (int from, int to) = predicate.Passive ? (predicate.SubjectStart, predicate.First) : (predicate.Last + 1, predicate.ClauseEnd);
        for (int i = from; i < to; i++)
        {
            if (units[i].Noun >= 0)
            {
                return lexicon.Noun(units[i].Noun).Type;
            }

            if (units[i].Is(WordClass.Preposition | WordClass.Mark) && !predicate.Passive && !units[i].Span.In(result.Text).SequenceEqual("of"))
            {
                break;
            }
        }

        return predicate.Type;
    }

    /// <summary>The noun's type; for "the outbreak of the revolt" that of the event behind "of"; an end ends it.</summary>
    private string NounTypeOf(List<ClauseToken> units, in NounEvent noun)
    {
        ref readonly Trigger head = ref lexicon.Noun(units[noun.Head].Noun);
        if (head.Type != EventTypes.Other || head.Lemma == "end")
        {
            return head.Lemma == "end" ? "dissolution" : head.Type;
        }

        for (int i = noun.Head + 1; i <= noun.Last; i++)
        {
            if (units[i].Noun >= 0)
            {
                return lexicon.Noun(units[i].Noun).Type;
            }
        }

        return EventTypes.Other;
    }

    /// <summary>"became president" is an appointment, "became popular" is not; "took the town" is a capture, "took the oath" is not.</summary>
    private bool HasFittingObject(List<ClauseToken> units, in Predicate predicate)
    {
        if (predicate.Passive || predicate.Type is not (EventTypes.Appointment or "capture"))
        {
            return true;
        }

        bool office = predicate.Type == EventTypes.Appointment;
        for (int i = predicate.Last + 1; i < predicate.ClauseEnd && !units[i].Is(WordClass.Mark); i++)
        {
            bool taken = units[i].IsName ? _mentions[units[i].Mention].Type is not (EntityType.Event or EntityType.Work or EntityType.Agreement or EntityType.Other)
                : units[i].Is(WordClass.Actor) || units[i].Span.In(result.Text) is "town" or "city" or "village" or "fort" or "fortress" or "castle" or "island" or "islands"
                    or "ridge" or "hill" or "bridge" or "capital" or "port" or "guns" or "ship" or "ships" or "palace" or "prisoners" or "hostages";
            if (office ? units[i].Is(WordClass.Position) : taken)
            {
                return true;
            }

            if (units[i].Is(WordClass.Preposition) && !units[i].Span.In(result.Text).SequenceEqual("of"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The town fell" is a capture, "the temperature fell" is not. A clause whose subject stands elsewhere passes.</summary>
    private bool HasPlaceSubject(List<ClauseToken> units, in Predicate predicate)
    {
        bool place = true;
        bool behindPreposition = false;
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            ClauseToken unit = units[i];
            if (unit.IsDate || unit.Is(WordClass.Mark))
            {
                behindPreposition = false;
            }
            else if (unit.Is(WordClass.Preposition) && !unit.IsName)
            {
                behindPreposition = true;
            }
            else if (!behindPreposition && unit.IsNominal && !unit.Is(WordClass.Pronoun))
            {
                place = unit.IsName ? _mentions[unit.Mention].Type is EntityType.Location or EntityType.Facility : unit.Is(WordClass.Place);
            }
        }

        return place;
    }

    /// <summary>The event noun that is the subject of a predicate, or the one that its relative clause describes; -1 for none.</summary>
    private static int SubjectNoun(List<ClauseToken> units, in Predicate predicate)
    {
        int from = predicate.Link == ClauseLink.Relative ? Math.Max(0, predicate.ClauseStart - 2) : predicate.SubjectStart;
        for (int i = predicate.First - 1; i >= from; i--)
        {
            if (units[i].Noun >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void AddNounArguments(List<ClauseToken> units, in NounEvent noun, Predicate? told)
    {
        _participants.Clear();
        phrases.Read(units, noun.First, noun.Head, _scratch);
        foreach (Argument argument in _scratch)
        {
            AddNounArgument(argument, ParticipantRole.Agent);
        }

        phrases.Read(units, noun.Head + 1, told?.ClauseEnd ?? (noun.Last + 1), _scratch);
        foreach (Argument argument in _scratch)
        {
            if (argument.Preposition < 0)
            {
                // "killing five soldiers": a noun with -ing can have an object.
                if (units[noun.Head].Is(WordClass.GerundForm) && argument.Preposition != NounPhraseReader.Closed && told is null)
                {
                    AddNounArgument(argument, ParticipantRole.Patient);
                }

                continue;
            }

            ParticipantRole? role = units[argument.Preposition].Span.In(result.Text) switch
            {
                "by" => ParticipantRole.Agent,
                "of" => ParticipantRole.Patient,
                "between" or "with" => ParticipantRole.Party,
                "against" or "on" or "upon" => ParticipantRole.Patient,
                "under" => ParticipantRole.Commander,
                _ => null,
            };
            if (role is { } known)
            {
                AddNounArgument(argument, known);
            }
        }

        _participants.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private void AddNounArgument(in Argument argument, ParticipantRole role)
    {
        EntityType type = phrases.TypeOf(argument);
        bool acts = type is EntityType.Person or EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Vessel
            || (type == EntityType.Location && (role == ParticipantRole.Party || phrases.IsCountry(argument)));
        if (acts)
        {
            arguments.Add(_participants, argument, role);
        }
    }

    /// <summary>The event noun inside a name: the word that tells the kind of event.</summary>
    private TextSpan NounIn(TextSpan name)
    {
        TokenTable table = result.Tokens;
        TextSpan best = name;
        for (int i = table.TokenAtOrAfter(name.Start); i < table.Tokens.Length && table.Tokens[i].Start < name.End; i++)
        {
            ReadOnlySpan<char> word = table.Tokens[i].In(result.Text);
            if (word.SequenceEqual("of") && best != name)
            {
                break;
            }

            best = lexicon.Find(word).Noun >= 0 ? table.Tokens[i].Span : best;
        }

        return best;
    }

    /// <summary>The clause as quoted: from its subject, or its verb where the subject stands elsewhere, to its end, without marks at the edges.</summary>
    private static TextSpan Quote(List<ClauseToken> units, in Predicate predicate)
    {
        int first = predicate.First;
        for (int i = predicate.First - 1; i >= predicate.SubjectStart && !units[i].Is(WordClass.Mark) && !units[i].IsDate; i--)
        {
            first = i;
        }

        while (first < predicate.First && units[first].Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Mark))
        {
            first++;
        }

        while (predicate.Form == PredicateForm.Participle && first > 0 && units[first - 1].IsNominal)
        {
            first--;
        }

        int last = predicate.ClauseEnd - 1;
        while (last > predicate.Last && units[last].Is(WordClass.Mark | WordClass.Coordinator | WordClass.Preposition | WordClass.Determiner))
        {
            last--;
        }

        return TextSpan.FromBounds(units[first].Span.Start, units[Math.Max(last, predicate.Last)].Span.End);
    }

    private static float Confidence(string type, TimeSource source, int age)
    {
        float kind = type == EventTypes.Other ? 0.75f : 0.9f;
        return source switch
        {
            TimeSource.Clause => kind,
            TimeSource.Sentence => kind * 0.8f,
            _ => kind * MathF.Max(0.6f - (0.05f * age), 0.3f),
        };
    }
}
