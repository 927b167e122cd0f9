using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;

namespace Extraction.Events.Participants;

/// <summary>Reads the role of a name from where it stands: before the verb, behind it, or behind a preposition.</summary>
internal sealed class RoleReader(NameFacts names, UnitList units)
{
    /// <summary>The role of a subject.</summary>
    public static ParticipantRole OfSubject(in Predicate predicate) =>
        predicate.Passive ? ParticipantRole.Patient
        : predicate.Is(TriggerClass.Mutual) ? ParticipantRole.Party
        : predicate.Is(TriggerClass.Undergo) && predicate.Kind.Is(EventTraits.Befalls) ? ParticipantRole.Patient
        : ParticipantRole.Agent;

    /// <summary>The role of a name behind the verb; null when it takes no part.</summary>
    public ParticipantRole? Behind(in Predicate predicate, in Argument argument)
    {
        if (!names.CanAct(argument) || NamesOffice(predicate, argument) || DescribesNoun(argument) || argument.Preposition == Argument.Closed)
        {
            return null;
        }

        if (argument.Preposition < 0)
        {
            // "became a German citizen", "was awarded a PhD": what one becomes or gets takes no part.
            bool complement = predicate.Is(TriggerClass.Copula) || (predicate.Passive && argument.Mention < 0);
            return complement || IsPlaceOnly(argument) ? null
                : predicate.Is(TriggerClass.Mutual) ? ParticipantRole.Party
                : ParticipantRole.Patient;
        }

        return BehindPreposition(predicate, argument);
    }

    /// <summary>The role of a name behind a preposition behind an event's noun: "the capture of Riga by the Swedes".</summary>
    /// <param name="noun">The event's noun.</param>
    /// <param name="preposition">The preposition.</param>
    public ParticipantRole? BehindNoun(int noun, int preposition) => units.WordAt(preposition) switch
    {
        "by" => ParticipantRole.Agent,
        "of" => preposition == noun + 1 ? ParticipantRole.Patient : null,
        "between" or "with" => ParticipantRole.Party,
        "against" or "on" or "upon" => ParticipantRole.Patient,
        "under" => ParticipantRole.Commander,
        _ => null,
    };

    private ParticipantRole? BehindPreposition(in Predicate predicate, in Argument argument)
    {
        EntityType type = names.TypeOf(argument);
        bool place = type == EntityType.Location;
        bool mutual = predicate.Is(TriggerClass.Mutual);
        return units.WordAt(argument.Preposition) switch
        {
            "by" when predicate.Passive => mutual ? ParticipantRole.Party : ParticipantRole.Agent,
            "by" => place ? null : ParticipantRole.Other,
            "with" => mutual || predicate.Kind.Is(EventTraits.Pact) ? ParticipantRole.Party : ParticipantRole.Other,
            "against" => BelongsToScene(predicate.Last + 1, argument.Preposition) ? null : ParticipantRole.Patient,
            "between" => ParticipantRole.Party,
            "under" => type == EntityType.Person ? ParticipantRole.Commander : null,
            "on" or "upon" => predicate.Kind.Is(EventTraits.AimsOn) || type == EntityType.MilitaryUnit ? ParticipantRole.Patient : null,
            "to" or "for" => place || IsUntagged(argument) ? null
                : predicate.Kind.Is(EventTraits.Origin) ? ParticipantRole.Other
                : predicate.Passive && mutual && predicate.Kind.Is(EventTraits.Pact) ? ParticipantRole.Party
                : ParticipantRole.Beneficiary,
            "from" => IsPlaceOnly(argument) || argument.Mention < 0 ? null : ParticipantRole.Other,
            "of" when HasPreposition(predicate.Last + 1, argument.Preposition) => null,
            "of" or "in" or "into" or "at" => place || argument.Mention < 0 ? null : ParticipantRole.Other,
            _ => null,
        };
    }

    /// <summary>"became chancellor" names the office, not a second person.</summary>
    private bool NamesOffice(in Predicate predicate, in Argument argument) =>
        argument.Mention < 0 && (units[argument.Unit].Is(WordClass.Position) || StartsWithOffice(argument))
        && (predicate.Kind.Is(EventTraits.GivesOffice) || predicate.Is(TriggerClass.State));

    /// <summary>"Secretary of War": the title starts with the office.</summary>
    private bool StartsWithOffice(in Argument argument)
    {
        int first = argument.Unit;
        while (first > 0 && units[first].Span.Start > argument.Span.Start)
        {
            first--;
        }

        return first >= 0 && units[first].Is(WordClass.Position);
    }

    /// <summary>"the French ambassador": a people before a noun only describes it.</summary>
    private bool DescribesNoun(in Argument argument) =>
        argument.Mention >= 0 && names.TypeOf(argument) == EntityType.Group && argument.Unit + 1 < units.Count
        && units[argument.Unit + 1].IsNominal && !units[argument.Unit + 1].Is(WordClass.Actor);

    /// <summary>A place that does not act.</summary>
    private bool IsPlaceOnly(in Argument argument) => names.TypeOf(argument) == EntityType.Location && !names.IsCountry(argument);

    /// <summary>Whether a preposition stands between two positions: then what "of" brings belongs to its phrase, not to the object.</summary>
    private bool HasPreposition(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Preposition) && !units[i].IsName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"enlisted during the war against Mexico": who is opposed is the war's affair.</summary>
    private bool BelongsToScene(int from, int against) =>
        against > from && units[against - 1].Noun >= 0 && units.HasAny(from, against, WordClass.DuringMark | WordClass.AfterMark | WordClass.BeforeMark);

    private bool IsUntagged(in Argument argument) => argument.Mention < 0 && char.IsUpper(units.Text[argument.Span.Start]);
}
