using System.Runtime.InteropServices;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Telling;
using Extraction.Events.Triggers;

namespace Extraction.Events.Participants;

/// <summary>Finds the subject of each predicate: its own, the one it shares, or the one that a relative clause or a pronoun stands for.</summary>
internal sealed class SubjectFinder(NameFacts names, NounPhraseReader phrases, SubjectMemory memory, EventScratch scratch)
{
    private readonly SentenceAnalysis _sentence = scratch.Sentence;
    private readonly UnitList _units = scratch.Sentence.Units;
    private readonly List<Argument> _subjects = scratch.Subjects;
    private readonly List<(int First, int Count)> _ranges = scratch.SubjectRanges;
    private readonly List<Argument> _plural = scratch.Plural;

    /// <summary>The subjects of a predicate that was read.</summary>
    public ReadOnlySpan<Argument> this[int predicate] =>
        CollectionsMarshal.AsSpan(_subjects).Slice(_ranges[predicate].First, _ranges[predicate].Count);

    /// <summary>Begins a paragraph.</summary>
    public void EnterParagraph()
    {
        memory.EnterParagraph();
        _plural.Clear();
    }

    /// <summary>Begins a _sentence.</summary>
    public void Enter()
    {
        memory.EnterSentence(PersonAlone());
        _subjects.Clear();
        _ranges.Clear();
    }

    /// <summary>Finds the subjects of one predicate after another; must be called for every predicate in order.</summary>
    public void Read(int index)
    {
        ref readonly Predicate predicate = ref _sentence.Predicates[index];
        int first = _subjects.Count;
        if (predicate.Link == ClauseLink.Relative && SubjectScan.HasAdverbsOnly(_units, predicate.SubjectStart, predicate.First))
        {
            AddAntecedent(predicate.ClauseStart);
            DropMisfit(first, predicate);
        }
        else if (predicate is { Form: PredicateForm.Participle, First: > 0 } && _units[predicate.First - 1].IsNominal)
        {
            AddAntecedent(predicate.First);
        }
        else if (predicate.Link is ClauseLink.Shared || (!predicate.IsFinite && predicate.SubjectStart == predicate.First))
        {
            CopySubject(predicate.Parent);
        }
        else
        {
            AddOwn(predicate);
            if (_subjects.Count == first && predicate.Link is not (ClauseLink.Complement or ClauseLink.Relative) && !HasNominal(predicate))
            {
                CopySubject(predicate.Parent);
            }
        }

        _ranges.Add((first, _subjects.Count - first));
        bool leads = predicate.Link is ClauseLink.Main or ClauseLink.Shared || predicate.Parent > index;
        if (predicate.IsFinite && leads)
        {
            Note(first);
        }
    }

    /// <summary>The name of the only person whom the sentence names; -1 for none, for several, when the name only describes ("Ada's brother") or stands behind a preposition.</summary>
    private int PersonAlone()
    {
        int alone = -1;
        for (int i = 0; i < _units.Count; i++)
        {
            if (!_units[i].IsName || names[_units[i].Mention].Type != EntityType.Person)
            {
                continue;
            }

            bool describes = _units.Is(i + 1, WordClass.Possessive) || _units.Is(i - 1, WordClass.Preposition);
            if (describes || (alone >= 0 && names[alone].Entity != names[_units[i].Mention].Entity))
            {
                return -1;
            }

            alone = alone < 0 ? _units[i].Mention : alone;
        }

        return alone;
    }

    /// <summary>Takes note of what a "he" or "they" behind may stand for.</summary>
    private void Note(int first)
    {
        int count = _subjects.Count - first;
        if (count == 1 && _subjects[first].Mention is var mention and >= 0)
        {
            memory.Note(mention, names[mention].Type);
        }

        if (count > 0)
        {
            _plural.Clear();
        }

        for (int i = first; count > 1 && i < _subjects.Count; i++)
        {
            _plural.Add(_subjects[i] with { Unit = -1, Preposition = -1 });
        }
    }

    /// <summary>"his wife in Kentucky, who …", "the order of Grant, which …": no place is a "who", and no person is a "which".</summary>
    private void DropMisfit(int first, in Predicate predicate)
    {
        if (_subjects.Count == first)
        {
            return;
        }

        EntityType type = names.TypeOf(_subjects[^1]);
        int relative = predicate.SubjectStart - 1;
        bool misfit = _units.IsWord(relative, "who") ? type is EntityType.Location or EntityType.Facility or EntityType.Vessel
            : type == EntityType.Person && _units.IsWord(relative, "which");
        if (misfit)
        {
            _subjects.RemoveAt(_subjects.Count - 1);
        }
    }

    private bool HasNominal(in Predicate predicate)
    {
        for (int i = predicate.SubjectStart; i < predicate.SubjectEnd; i++)
        {
            if (_units[i].IsNominal)
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
    private void AddAntecedent(int end)
    {
        int last = end - 1;
        while (last >= 0 && _units[last].Is(WordClass.Mark | WordClass.Preposition))
        {
            last--;
        }

        int from = last;
        while (from > 0 && (_units[from - 1].IsNominal || _units[from - 1].Is(WordClass.Determiner)))
        {
            from--;
        }

        List<Argument> found = phrases.Read(Math.Max(from, 0), last + 1);
        if (found.Count > 0 && names.CanAct(found[^1]))
        {
            _subjects.Add(found[^1]);
        }
    }

    private void AddOwn(in Predicate predicate)
    {
        int first = _subjects.Count;
        List<Argument> found = phrases.Read(predicate.SubjectStart, predicate.SubjectEnd, isSubject: true);
        foreach (Argument argument in found)
        {
            bool complement = argument.Preposition >= 0 && _subjects.Count > first && argument.Mention >= 0
                && argument.Preposition == _subjects[^1].Unit + 1 && _units.IsWord(argument.Preposition, "of");
            if ((argument.Preposition < 0 || complement) && names.CanAct(argument))
            {
                _subjects.Add(Antecedent(argument));
            }
        }

        if (_subjects.Count == first)
        {
            AddBehindLastComma(predicate, found);
        }

        for (int i = predicate.SubjectStart; _subjects.Count == first && i < predicate.SubjectEnd; i++)
        {
            if (_units.IsWord(i, "they") && _plural.Count > 0)
            {
                _subjects.AddRange(_plural);
            }
            else if (_units[i].Is(WordClass.Pronoun) && (predicate.Link == ClauseLink.Main || !_units.IsWord(i, "it")))
            {
                AddName(memory.Resolve(_units[i].Class));
            }
        }
    }

    /// <summary>"In an interview with Creelman, Díaz stated": names behind the last comma are the subject, though a list could go on.</summary>
    private void AddBehindLastComma(in Predicate predicate, List<Argument> found)
    {
        int comma = predicate.SubjectEnd - 1;
        while (comma >= predicate.SubjectStart && !_units[comma].Is(WordClass.Mark))
        {
            comma--;
        }

        foreach (Argument argument in found)
        {
            if (comma >= predicate.SubjectStart && argument.Unit > comma && argument.Preposition < comma && names.CanAct(argument))
            {
                _subjects.Add(argument);
            }
        }
    }

    /// <summary>"The regiment" behind "the 3rd Regiment" as the last body told of is that regiment.</summary>
    private Argument Antecedent(in Argument argument)
    {
        bool definite = argument.Mention < 0 && memory.Body >= 0 && argument.Unit > 0
            && _units.IsWord(argument.Unit - 1, "the") && names.IsCalled(memory.Body, _units.WordAt(argument.Unit));
        return definite ? argument with { Mention = memory.Body, Span = names[memory.Body].Span } : argument;
    }

    private void AddName(int mention)
    {
        if (mention >= 0)
        {
            _subjects.Add(new Argument(-1, mention, names[mention].Span, -1));
        }
    }
}
