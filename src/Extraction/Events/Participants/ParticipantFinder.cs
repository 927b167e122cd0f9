using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Finds who takes part in a predicate: its subject, its object and the prepositional phrases behind it, each with its role.</summary>
internal sealed class ParticipantFinder(NameFacts names, NounPhraseReader phrases, SubjectFinder subjects, SubjectMemory memory, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly UnitList _units = sentence.Units;
    private readonly RoleReader _roles = new(names, sentence.Units);

    /// <summary>The participants of a predicate.</summary>
    public void Find(int index, ParticipantList participants)
    {
        participants.Clear();
        ref readonly Predicate predicate = ref sentence.Predicates[index];
        foreach (Argument subject in subjects[index])
        {
            Add(participants, subject, RoleReader.OfSubject(predicate));
        }

        if (predicate.Causative)
        {
            foreach (Argument argument in phrases.Read(predicate.First + 1, predicate.Head))
            {
                Add(participants, argument, ParticipantRole.Patient);
            }
        }

        foreach (Argument argument in phrases.Read(predicate.FirstBehind(_units), EndOfArguments(predicate)))
        {
            if (_roles.Behind(predicate, argument) is { } role)
            {
                Add(participants, argument, role);
            }
        }

        AddObjectPronoun(predicate, subjects[index], participants);
        AddCommander(index - 1, participants);
        AddCommander(index + 1, participants);
    }

    /// <summary>The place that is a predicate's subject: "Riga fell", "Riga was besieged".</summary>
    public (TextSpan? Place, int Entity) PlaceAmongSubjects(int index)
    {
        foreach (Argument subject in subjects[index])
        {
            if (names.IsPlace(subject))
            {
                return (subject.Span, names[subject.Mention].Entity);
            }
        }

        return (null, -1);
    }

    /// <summary>Adds a name or noun.</summary>
    public void Add(ParticipantList participants, in Argument argument, ParticipantRole role) =>
        participants.Add(role, argument.Mention >= 0 ? names[argument.Mention].Entity : -1, argument.Span);

    /// <summary>Whether a predicate is "commanded by", "led by", "headed by" without auxiliary.</summary>
    public bool IsCommand(in Predicate predicate) =>
        predicate.Form == PredicateForm.Participle && lexicon.IsVerb(predicate.Verb, TriggerClass.Command);

    /// <summary>Where an infinitive takes over ("sent troops to help the king"): what follows takes part in something else.</summary>
    private int EndOfArguments(in Predicate predicate)
    {
        for (int i = predicate.Last + 1; i + 1 < predicate.ClauseEnd; i++)
        {
            ref readonly ClauseToken next = ref _units[i + 1];
            bool infinitive = _units.IsWord(i, "to") && !next.IsName && !next.IsDate && (next.Is(WordClass.BaseForm) || next.IsUnknownLower);
            if (infinitive || _units.FirstLetter(i) == ':')
            {
                return i;
            }
        }

        return predicate.ClauseEnd;
    }

    private void AddObjectPronoun(in Predicate predicate, ReadOnlySpan<Argument> own, ParticipantList participants)
    {
        int next = predicate.Last + 1;
        bool him = next < predicate.ClauseEnd && _units.IsWord(next, "him");
        bool her = next < predicate.ClauseEnd && _units.IsWord(next, "her") && !(next + 1 < predicate.ClauseEnd && _units[next + 1].IsNominal);
        if (!him && !her)
        {
            return;
        }

        int subject = own.Length > 0 && own[0].Mention >= 0 ? names[own[0].Mention].Entity : -1;
        int person = PersonBefore(predicate) is var named and >= 0 ? named : memory.OtherThan(subject, her);
        if (person >= 0)
        {
            participants.Add(ParticipantRole.Patient, names[person].Entity, names[person].Span);
        }
    }

    /// <summary>The last person named in the sentence before the verb, for "…, killing him"; -1 for none.</summary>
    private int PersonBefore(in Predicate predicate)
    {
        int i = predicate.First - 1;
        while (i >= 0 && !(_units[i].IsName && names[_units[i].Mention].Type == EntityType.Person))
        {
            i--;
        }

        return i >= 0 && predicate.Form == PredicateForm.Gerund ? _units[i].Mention : -1;
    }

    /// <summary>"…, commanded by Admiral Scheer, …": the agent of a participle of command commands in the clause that it describes.</summary>
    private void AddCommander(int index, ParticipantList participants)
    {
        Span<Predicate> predicates = sentence.Predicates;
        if (index < 0 || index >= predicates.Length || !IsCommand(predicates[index]))
        {
            return;
        }

        List<Argument> found = phrases.Read(predicates[index].Last + 1, predicates[index].ClauseEnd);
        if (found.Count > 0 && found[0].Preposition == predicates[index].Last + 1 && names.TypeOf(found[0]) == EntityType.Person)
        {
            Add(participants, found[0], ParticipantRole.Commander);
        }
    }
}
