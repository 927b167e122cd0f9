using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Settles whether a form with -ing or -s without auxiliary is a verb.</summary>
internal sealed class PresentFormReader(TriggerLexicon lexicon, UnitList units)
{
    /// <summary>A form with -ing: a clause of its own, or a noun (null).</summary>
    public PredicateForm? GerundFormAt(int index, int left)
    {
        ref readonly ClauseToken unit = ref units[index];
        if (left < 0)
        {
            return unit.Is(WordClass.EventNoun | WordClass.Preposition) ? null : PredicateForm.Gerund;
        }

        ref readonly ClauseToken before = ref units[left];
        bool takesObject = VerbShape.StartsObjectOrEnds(units, index + 1);
        if (before.Is(WordClass.Preposition))
        {
            bool opens = before.Is(WordClass.GerundMark) || (units.IsWord(left, "by") && !lexicon.IsVerb(unit.Verb, TriggerClass.Say));
            bool noun = unit.Is(WordClass.EventNoun) && !VerbShape.StartsNounPhrase(units, index + 1);
            return opens && takesObject && !noun ? PredicateForm.Gerund : null;
        }

        if (before.Is(WordClass.Mark | WordClass.Subordinator) || (before.Is(WordClass.Coordinator) && takesObject))
        {
            return unit.Is(WordClass.Preposition) ? null : PredicateForm.Gerund;
        }

        return before.IsNominal && unit.Verb >= 0 && !unit.Is(WordClass.EventNoun | WordClass.Preposition) && takesObject ? PredicateForm.Gerund : null;
    }

    /// <summary>A present form with -s: only verbs that tell a type, and only where it cannot be a plural noun.</summary>
    public PredicateForm? ThirdFormAt(int index, int left)
    {
        ref readonly ClauseToken unit = ref units[index];
        if (left < 0 || !unit.Is(WordClass.ThirdForm) || unit.Verb < 0 || !VerbShape.StartsNounPhrase(units, index + 1))
        {
            return null;
        }

        ref readonly ClauseToken before = ref units[left];
        bool subject = before.IsName || before.Is(WordClass.Pronoun | WordClass.Relative) || (before.IsNominal && !unit.Is(WordClass.EventNoun));
        return subject ? PredicateForm.Finite : null;
    }
}
