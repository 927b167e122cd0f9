using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Settles what a bare past form is: a finite verb, a participle, or no verb but an adjective (null).</summary>
internal sealed class PastFormReader(SentenceAnalysis sentence)
{
    private readonly UnitList _units = sentence.Units;

    /// <summary>The form of a past form by what stands before it.</summary>
    /// <param name="index">The past form.</param>
    /// <param name="left">The unit before it, adverbs left out; -1 when it opens the sentence.</param>
    public PredicateForm? FormAt(int index, int left)
    {
        ref readonly ClauseToken unit = ref _units[index];
        if (unit.Is(WordClass.Stative) && _units.Is(left, WordClass.Auxiliary))
        {
            return null;
        }

        if (left < 0)
        {
            return OpensParticipleClause(index) ? PredicateForm.Participle : null;
        }

        Span<Predicate> earlier = sentence.Predicates;
        if (earlier.Length > 0 && left <= earlier[^1].Last)
        {
            // "became honored": no verb follows another without a subject or a break.
            return null;
        }

        bool participleOnly = !unit.Is(WordClass.PastForm) && unit.Is(WordClass.ParticipleForm);
        ref readonly ClauseToken before = ref _units[left];
        if (before.Is(WordClass.ObjectPronoun))
        {
            return unit.Is(WordClass.ParticipleForm) ? PredicateForm.Participle : null;
        }

        if (before.Is(WordClass.Pronoun) || (before.Is(WordClass.Relative) && !before.Is(WordClass.Determiner)))
        {
            return participleOnly ? null : PredicateForm.Finite;
        }

        bool floats = before.Is(WordClass.Floating) && left > 0 && _units[left - 1].IsNominal;
        if (before.Is(WordClass.Determiner | WordClass.Possessive) && !floats)
        {
            bool subject = before.Is(WordClass.Determiner) && !before.Is(WordClass.Article);
            return subject && !unit.Is(WordClass.Adjective) && !participleOnly && !VerbShape.StartsBareNoun(_units, index + 1) ? PredicateForm.Finite : null;
        }

        return BehindOpenWord(index, left, participleOnly);
    }

    /// <summary>The form behind a preposition, an auxiliary, a break or a word that opens a clause; else that behind a subject.</summary>
    private PredicateForm? BehindOpenWord(int index, int left, bool participleOnly)
    {
        ref readonly ClauseToken before = ref _units[left];
        bool passesBy = _units.IsWord(index + 1, "by");
        if (before.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Negation))
        {
            return before.Is(WordClass.AfterMark | WordClass.BeforeMark | WordClass.DuringMark) || !passesBy ? null : PredicateForm.Participle;
        }

        bool pastOnly = _units[index].Is(WordClass.PastForm) && !_units[index].Is(WordClass.ParticipleForm);
        if (passesBy && !pastOnly && !(before.Is(WordClass.Coordinator) && sentence.Predicates.Length > 0))
        {
            return PredicateForm.Participle;
        }

        if (before.Is(WordClass.Coordinator | WordClass.Mark))
        {
            return AfterBreak(index, left, participleOnly);
        }

        return before.Is(WordClass.Subordinator | WordClass.Condition) ? PredicateForm.Participle
            : BehindSubject(index, left, participleOnly, pastOnly);
    }

    private PredicateForm? BehindSubject(int index, int left, bool participleOnly, bool pastOnly)
    {
        ref readonly ClauseToken unit = ref _units[index];
        bool counted = !_units[left].IsName && char.IsAsciiDigit(_units.FirstLetter(left)) && VerbShape.StartsBareNoun(_units, index + 1);
        bool describes = unit.Is(WordClass.Adjective) && !VerbShape.StartsObjectOrEnds(_units, index + 1);
        if (counted || describes || _units[left].Is(WordClass.Adjective))
        {
            return null;
        }

        bool reduced = participleOnly || (!pastOnly && (ReducedRelative.DescribesObject(sentence, index) || ReducedRelative.DescribesApposition(sentence, index)));
        return reduced ? PredicateForm.Participle : PredicateForm.Finite;
    }

    /// <summary>A past form behind a comma or a coordinator: the next verb of the same subject, or a participle clause.</summary>
    private PredicateForm? AfterBreak(int index, int left, bool participleOnly)
    {
        bool coordinated = _units[left].Is(WordClass.Coordinator);
        Span<Predicate> earlier = sentence.Predicates;
        if (earlier.Length == 0)
        {
            // Nothing has told of the subject yet: "Hannibal, the son of Hamilcar, attacked …"; but "the captured and wounded men".
            return coordinated || participleOnly ? null : HasNominalBefore(left) ? PredicateForm.Finite : PredicateForm.Participle;
        }

        if (coordinated)
        {
            bool attributive = index + 1 < _units.Count && !VerbShape.StartsObjectOrEnds(_units, index + 1);
            return attributive && (!_units[index].Is(WordClass.PastForm) || _units[index].Is(WordClass.Adjective)) ? null : PredicateForm.Finite;
        }

        int opened = earlier[^1].First;
        bool closes = earlier[^1].Form == PredicateForm.Participle && (_units.Is(opened - 1, WordClass.Mark) || _units.Is(opened - 2, WordClass.Mark));
        if (closes && !participleOnly)
        {
            // "the fleet, led by Scheer, turned away": the comma closes what described the subject.
            return PredicateForm.Finite;
        }

        bool takesObject = VerbShape.StartsNounPhrase(_units, index + 1);
        return participleOnly || (!takesObject && _units[index].Is(WordClass.ParticipleForm)) ? PredicateForm.Participle : PredicateForm.Finite;
    }

    private bool OpensParticipleClause(int index) =>
        index + 1 < _units.Count
        && (_units[index + 1].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Determiner | WordClass.Subordinator) || _units[index + 1].IsName || _units[index + 1].IsDate);

    private bool HasNominalBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (_units[i].IsNominal || _units[i].Is(WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }
}
