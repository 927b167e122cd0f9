using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>
/// Finds who takes part in a predicate: the subject before it (its own, shared, or the one a relative or pronoun stands for), the
/// object and the prepositional phrases behind it.
/// </summary>
internal sealed class ArgumentFinder(ExtractionResult result, TriggerLexicon lexicon, NounPhraseReader phrases, SubjectMemory memory)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly List<Argument> _scratch = [];
    private readonly List<Argument> _subjects = [];
    private readonly List<(int First, int Count)> _ranges = [];

    /// <summary>Begins a sentence.</summary>
    public void EnterSentence()
    {
        _subjects.Clear();
        _ranges.Clear();
    }

    /// <summary>Finds the subjects of one predicate after another; must be called for every predicate in order.</summary>
    public void ReadSubject(List<ClauseToken> units, List<Predicate> predicates, int index)
    {
        Predicate predicate = predicates[index];
        int first = _subjects.Count;
        bool inherits = predicate.Link is ClauseLink.Shared || (predicate.Form != PredicateForm.Finite && predicate.SubjectStart == predicate.First);
        if (predicate.Link == ClauseLink.Relative && predicate.SubjectStart >= predicate.First - AdverbsBefore(units, predicate))
        {
            AddAntecedent(units, predicate.ClauseStart);
        }
        else if (predicate.Form == PredicateForm.Participle && predicate.First > 0 && units[predicate.First - 1].IsNominal)
        {
            AddAntecedent(units, predicate.First);
        }
        else if (inherits)
        {
            CopySubject(predicate.Parent);
        }
        else
        {
            AddOwnSubject(units, predicate);
            if (_subjects.Count == first && predicate.Link is not (ClauseLink.Complement or ClauseLink.Relative) && !HasNominal(units, predicate))
            {
                CopySubject(predicate.Parent);
            }
        }

        _ranges.Add((first, _subjects.Count - first));
        bool leads = predicate.Link is ClauseLink.Main or ClauseLink.Shared || predicate.Parent > index;
        if (predicate.Form == PredicateForm.Finite && leads && _subjects.Count == first + 1 && _subjects[first].Mention >= 0)
        {
            memory.Note(_subjects[first].Mention, _mentions[_subjects[first].Mention].Type);
        }
    }

    /// <summary>The participants of a predicate, in text order, without doubles.</summary>
    public void Find(List<ClauseToken> units, List<Predicate> predicates, int index, ImmutableArray<EventParticipant>.Builder participants)
    {
        participants.Clear();
        Predicate predicate = predicates[index];
        (int first, int count) = _ranges[index];
        for (int i = first; i < first + count; i++)
        {
            ParticipantRole role = predicate.Passive ? ParticipantRole.Patient
                : (predicate.Class & TriggerClass.Mutual) != 0 ? ParticipantRole.Party
                : Befalls(predicate) ? ParticipantRole.Patient
                : ParticipantRole.Agent;
            Add(participants, _subjects[i], role);
        }

        if (predicate.Causative)
        {
            phrases.Read(units, predicate.First + 1, predicate.Head, _scratch);
            foreach (Argument argument in _scratch)
            {
                Add(participants, argument, ParticipantRole.Patient);
            }
        }

        phrases.Read(units, predicate.Last + 1, EndOfArguments(units, predicate), _scratch);
        foreach (Argument argument in _scratch)
        {
            if (RoleBehind(units, predicate, argument) is { } role)
            {
                Add(participants, argument, role);
            }
        }

        AddObjectPronoun(units, predicate, first, count, participants);
        AddCommanders(units, predicates, index, participants);
        participants.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>Where an infinitive takes over ("sent troops to help the king"): what follows takes part in something else.</summary>
    private int EndOfArguments(List<ClauseToken> units, in Predicate predicate)
    {
        for (int i = predicate.Last + 1; i + 1 < predicate.ClauseEnd; i++)
        {
            bool infinitive = Word(units[i], "to") && !units[i + 1].IsName && !units[i + 1].IsDate
                && (units[i + 1].Is(WordClass.BaseForm) || units[i + 1] is { Class: WordClass.None, Casing: TokenCasing.Lower });
            if (infinitive || result.Text[units[i].Span.Start] == ':')
            {
                return i;
            }
        }

        return predicate.ClauseEnd;
    }

    /// <summary>Adds a name or noun unless it is there already.</summary>
    public void Add(ImmutableArray<EventParticipant>.Builder participants, in Argument argument, ParticipantRole role)
    {
        int entity = argument.Mention >= 0 ? _mentions[argument.Mention].Entity : -1;
        foreach (EventParticipant known in participants)
        {
            if (known.Span == argument.Span || (entity >= 0 && known.Entity == entity))
            {
                return;
            }
        }

        participants.Add(new EventParticipant(role, entity, argument.Span));
    }

    private static bool Befalls(in Predicate predicate) =>
        (predicate.Class & TriggerClass.Undergo) != 0 && predicate.Type is EventTypes.Birth or EventTypes.Death or "accident" or "dissolution" or "disaster";

    private static int AdverbsBefore(List<ClauseToken> units, in Predicate predicate)
    {
        int count = 0;
        while (predicate.First - count > predicate.SubjectStart && units[predicate.First - 1 - count].Is(WordClass.Adverb | WordClass.Hedge))
        {
            count++;
        }

        return count;
    }

    private static bool HasNominal(List<ClauseToken> units, in Predicate predicate)
    {
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            if (units[i].IsNominal)
            {
                return true;
            }
        }

        return false;
    }

    private void CopySubject(int parent)
    {
        if (parent < 0 || parent >= _ranges.Count)
        {
            return;
        }

        (int first, int count) = _ranges[parent];
        for (int i = first; i < first + count; i++)
        {
            _subjects.Add(_subjects[i]);
        }
    }

    /// <summary>The noun phrase right before a relative pronoun or a reduced relative.</summary>
    private void AddAntecedent(List<ClauseToken> units, int end)
    {
        int last = end - 1;
        while (last >= 0 && units[last].Is(WordClass.Mark | WordClass.Preposition))
        {
            last--;
        }

        if (last < 0)
        {
            return;
        }

        int from = last;
        while (from > 0 && (units[from - 1].IsNominal || units[from - 1].Is(WordClass.Determiner)))
        {
            from--;
        }

        phrases.Read(units, from, last + 1, _scratch);
        if (_scratch.Count > 0 && CanAct(_scratch[^1]))
        {
            _subjects.Add(_scratch[^1]);
        }
    }

    private void AddOwnSubject(List<ClauseToken> units, in Predicate predicate)
    {
        int first = _subjects.Count;
        phrases.Read(units, predicate.SubjectStart, predicate.SubjectEnd, _scratch, isSubject: true);
        for (int i = 0; i < _scratch.Count; i++)
        {
            Argument argument = _scratch[i];
            bool complement = argument.Preposition >= 0 && _subjects.Count > first && argument.Mention >= 0
                && argument.Preposition == _subjects[^1].Unit + 1 && Word(units[argument.Preposition], "of");
            if ((argument.Preposition < 0 || complement) && CanAct(argument))
            {
                _subjects.Add(argument);
            }
        }

        if (_subjects.Count == first)
        {
            AddBehindLastComma(units, predicate);
        }

        for (int i = predicate.SubjectStart; _subjects.Count == first && i < predicate.SubjectEnd; i++)
        {
            if (units[i].Is(WordClass.Pronoun) && (predicate.Link == ClauseLink.Main || !Word(units[i], "it")))
            {
                AddMention(memory.Resolve(units[i].Span.In(result.Text)));
            }
        }
    }

    /// <summary>"In an interview with Creelman, Díaz stated": names behind the last comma are the subject, though a list could go on.</summary>
    private void AddBehindLastComma(List<ClauseToken> units, in Predicate predicate)
    {
        int comma = predicate.SubjectEnd - 1;
        while (comma >= predicate.SubjectStart && !units[comma].Is(WordClass.Mark))
        {
            comma--;
        }

        foreach (Argument argument in _scratch)
        {
            if (comma >= predicate.SubjectStart && argument.Unit > comma && argument.Preposition < comma && CanAct(argument))
            {
                _subjects.Add(argument);
            }
        }
    }

    private void AddMention(int mention)
    {
        if (mention >= 0)
        {
            _subjects.Add(new Argument(-1, mention, _mentions[mention].Span, -1));
        }
    }

    private void AddObjectPronoun(List<ClauseToken> units, in Predicate predicate, int first, int count, ImmutableArray<EventParticipant>.Builder participants)
    {
        int next = predicate.Last + 1;
        if (next >= predicate.ClauseEnd || !(Word(units[next], "him") || Word(units[next], "her")) || (next + 1 < predicate.ClauseEnd && units[next + 1].IsNominal && !Word(units[next], "him")))
        {
            return;
        }

        int person = PersonBefore(units, predicate) is var named and >= 0 ? named : memory.Resolve("he");
        for (int i = first; i < first + count; i++)
        {
            if (person < 0 || (_subjects[i].Mention >= 0 && _mentions[_subjects[i].Mention].Entity == _mentions[person].Entity))
            {
                return;
            }
        }

        if (person >= 0)
        {
            Add(participants, new Argument(-1, person, _mentions[person].Span, -1), ParticipantRole.Patient);
        }
    }

    /// <summary>The last person named in the sentence before the verb, for "…, killing him"; -1 for none.</summary>
    private int PersonBefore(List<ClauseToken> units, in Predicate predicate)
    {
        int i = predicate.First - 1;
        while (i >= 0 && !(units[i].IsName && _mentions[units[i].Mention].Type == EntityType.Person))
        {
            i--;
        }

        return i >= 0 && predicate.Form == PredicateForm.Gerund ? units[i].Mention : -1;
    }

    /// <summary>"…, commanded by Admiral Scheer, …": the agent of a participle of command commands in the clause that it describes.</summary>
    private void AddCommanders(List<ClauseToken> units, List<Predicate> predicates, int index, ImmutableArray<EventParticipant>.Builder participants)
    {
        for (int i = Math.Max(0, index - 2); i < Math.Min(predicates.Count, index + 3); i++)
        {
            Predicate other = predicates[i];
            if (i == index || !IsCommand(other) || Math.Abs(i - index) > 1)
            {
                continue;
            }

            phrases.Read(units, other.Last + 1, other.ClauseEnd, _scratch);
            if (_scratch.Count > 0 && _scratch[0].Preposition == other.Last + 1 && phrases.TypeOf(_scratch[0]) == EntityType.Person)
            {
                Add(participants, _scratch[0], ParticipantRole.Commander);
            }
        }
    }

    /// <summary>Whether a predicate is "commanded by", "led by", "headed by" without auxiliary.</summary>
    public bool IsCommand(in Predicate predicate) =>
        predicate is { Form: PredicateForm.Participle, Verb: >= 0 } && lexicon.Verb(predicate.Verb).Lemma is "command" or "lead" or "head";

    /// <summary>The role of a name behind the verb; null when it takes no part.</summary>
    private ParticipantRole? RoleBehind(List<ClauseToken> units, in Predicate predicate, in Argument argument)
    {
        EntityType type = phrases.TypeOf(argument);
        bool describes = type == EntityType.Group && argument.Mention >= 0 && argument.Unit + 1 < units.Count
            && units[argument.Unit + 1].IsNominal && !units[argument.Unit + 1].Is(WordClass.Actor);
        bool office = argument.Mention < 0 && units[argument.Unit].Is(WordClass.Position) && (predicate.Type is EventTypes.Appointment or "election" || (predicate.Class & TriggerClass.State) != 0);
        if (!CanAct(argument) || office || describes || argument.Preposition == NounPhraseReader.Closed)
        {
            // "became chancellor" names the office, not a second person.
            return null;
        }

        bool place = type == EntityType.Location;
        if (argument.Preposition < 0)
        {
            return place && !phrases.IsCountry(argument) ? null
                : (predicate.Class & TriggerClass.Mutual) != 0 ? ParticipantRole.Party
                : ParticipantRole.Patient;
        }

        ReadOnlySpan<char> preposition = units[argument.Preposition].Span.In(result.Text);
        return preposition switch
        {
            "by" when predicate.Passive => (predicate.Class & TriggerClass.Mutual) != 0 ? ParticipantRole.Party : ParticipantRole.Agent,
            "by" => place ? null : ParticipantRole.Other,
            "with" => (predicate.Class & TriggerClass.Mutual) != 0 || predicate.Type is "treaty" or "agreement" ? ParticipantRole.Party : ParticipantRole.Other,
            "against" => ParticipantRole.Patient,
            "between" => ParticipantRole.Party,
            "under" => type == EntityType.Person ? ParticipantRole.Commander : null,
            "on" or "upon" => predicate.Type == "declaration_of_war" || type is EntityType.MilitaryUnit ? ParticipantRole.Patient : null,
            "to" or "for" => place || IsUntagged(argument) ? null : predicate.Type == EventTypes.Birth ? ParticipantRole.Other : ParticipantRole.Beneficiary,
            "from" => place && !phrases.IsCountry(argument) ? null : ParticipantRole.Other,
            "of" when HasPreposition(units, predicate.Last + 1, argument.Preposition) => null,
            "of" or "in" or "into" or "at" => place || argument.Mention < 0 ? null : ParticipantRole.Other,
            _ => null,
        };
    }

    /// <summary>Whether a preposition stands between two positions: then what "of" brings belongs to its phrase, not to the object.</summary>
    private static bool HasPreposition(List<ClauseToken> units, int from, int to)
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

    private bool IsUntagged(in Argument argument) => argument.Mention < 0 && char.IsUpper(result.Text[argument.Span.Start]);

    private bool CanAct(in Argument argument) => phrases.TypeOf(argument)
        is EntityType.Person or EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Location or EntityType.Vessel;

    private bool Word(in ClauseToken unit, string word) => unit.Span.In(result.Text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
