using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>
/// Finds the verb groups of a sentence without a tagger: auxiliaries open a group, and a bare form is a verb where its left
/// neighbour can end a subject. English word order makes that neighbour decisive: no verb follows a determiner or a preposition.
/// </summary>
internal sealed class VerbRecognizer(TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private const int LongestAdverbRun = 4;

    private readonly UnitList _units = sentence.Units;
    private readonly VerbGroupReader _groups = new(lexicon, sentence.Units);
    private readonly PastFormReader _past = new(sentence);
    private readonly PresentFormReader _present = new(lexicon, sentence.Units);

    /// <summary>Finds the predicates of the sentence, in text order.</summary>
    public void Recognize()
    {
        int i = 0;
        while (i < _units.Count)
        {
            if (TryRead(i, out Predicate found))
            {
                VerbGroupRepair.JoinCausative(sentence, ref found);
                VerbGroupRepair.DemoteReducedRelative(sentence, found);
                sentence.Add(found);
                i = found.Last;
            }

            i++;
        }
    }

    private bool TryRead(int index, out Predicate found)
    {
        found = default;
        return _units[index].Is(WordClass.Auxiliary)
            ? !_units.IsWord(index - 1, "to") && _groups.TryReadAuxiliary(index, out found)
            : IsCandidate(index) && TryReadBare(index, out found);
    }

    private bool IsCandidate(int index)
    {
        ref readonly ClauseToken unit = ref _units[index];
        return !unit.IsName && !unit.IsDate && !unit.Is(WordClass.NotVerb)
            && (unit.Is(WordClass.VerbForm & ~WordClass.BaseForm) || VerbShape.LooksPast(_units, index) || VerbShape.LooksGerund(_units, index));
    }

    private bool TryReadBare(int index, out Predicate found)
    {
        ref readonly ClauseToken unit = ref _units[index];
        found = default;
        int left = LeftNeighbour(index);
        bool past = unit.Is(WordClass.PastForm | WordClass.ParticipleForm) || VerbShape.LooksPast(_units, index);
        PredicateForm? form = past ? _past.FormAt(index, left)
            : unit.Is(WordClass.GerundForm) || VerbShape.LooksGerund(_units, index) ? _present.GerundFormAt(index, left)
            : _present.ThirdFormAt(index, left);
        if (form is not { } known)
        {
            return false;
        }

        found = _groups.ReadBare(index, known);
        found.Ambiguous = past && known == PredicateForm.Finite && (unit.Is(WordClass.ParticipleForm) || !unit.Is(WordClass.PastForm))
            && !_units.Is(left, WordClass.Pronoun | WordClass.Relative);
        found.Negated = _units.Is(index - 1, WordClass.Negation);
        found.Present = !past && known == PredicateForm.Finite;
        VerbGroupRepair.SharePassive(sentence, index, left, ref found);
        return true;
    }

    /// <summary>The unit that decides: adverbs and negations between subject and verb are skipped.</summary>
    private int LeftNeighbour(int index)
    {
        int left = index - 1;
        int skipped = 0;
        while (skipped < LongestAdverbRun
            && _units.Is(left, WordClass.Adverb | WordClass.Hedge | WordClass.Negation)
            && !_units[left].Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Coordinator))
        {
            left--;
            skipped++;
        }

        return left;
    }
}
