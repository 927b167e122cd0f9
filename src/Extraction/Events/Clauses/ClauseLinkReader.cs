using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Reads how a word that can open a clause ties the verb behind it to the clause before.</summary>
internal sealed class ClauseLinkReader(UnitList units)
{
    /// <summary>The link that a word opens; null when it opens no clause of the verb.</summary>
    /// <param name="index">The word.</param>
    /// <param name="verb">The first unit of the verb group.</param>
    /// <param name="hasEarlier">Whether another predicate stands before.</param>
    public ClauseLink? LinkAt(int index, int verb, bool hasEarlier)
    {
        ref readonly ClauseToken unit = ref units[index];
        if (unit.Is(WordClass.Subordinator))
        {
            return unit.Is(WordClass.Reason) ? ClauseLink.Main
                : units.IsWord(index, "as") && index + 1 < verb && !SubjectScan.HasSubject(units, index + 1, verb) ? null
                : ClauseLink.When;
        }

        if (unit.Is(WordClass.Condition))
        {
            return ClauseLink.Condition;
        }

        if (unit.Is(WordClass.AfterMark | WordClass.BeforeMark) && OpensClause(index, verb))
        {
            return unit.Is(WordClass.AfterMark) ? ClauseLink.After : ClauseLink.Before;
        }

        if (!unit.Is(WordClass.Relative) || (!hasEarlier && index == 0))
        {
            return null;
        }

        return units.IsWord(index, "that") ? LinkOfThat(index, verb, hasEarlier) : ClauseLink.Relative;
    }

    /// <summary>"the pact that expired", "said that it expired", "regretted that" with no clause behind.</summary>
    private ClauseLink? LinkOfThat(int index, int verb, bool hasEarlier)
    {
        bool afterVerb = index > 0 && (!units[index - 1].IsNominal || (units[index - 1].Verb >= 0 && units[index - 1].Noun < 0));
        if (SubjectScan.HasAdverbsOnly(units, index + 1, verb))
        {
            return afterVerb ? null : ClauseLink.Relative;
        }

        return afterVerb || hasEarlier ? ClauseLink.Complement : ClauseLink.Relative;
    }

    /// <summary>"after", "before", "until" open a clause when a subject stands right behind and no comma between it and the verb.</summary>
    private bool OpensClause(int index, int verb) =>
        verb > index + 1 && !units.HasAny(index + 1, verb, WordClass.Mark) && SubjectScan.HasSubject(units, index + 1, verb) && !EndsWithEvent(index + 1, verb);

    /// <summary>"after heavy fighting the force took Irún": the phrase is complete before the subject of the main clause.</summary>
    private bool EndsWithEvent(int from, int verb)
    {
        for (int i = from; i + 1 < verb; i++)
        {
            if (units[i].Noun >= 0 && !units[i].IsName && (units[i + 1].IsName || units[i + 1].Is(WordClass.Determiner | WordClass.Pronoun)))
            {
                return true;
            }
        }

        return false;
    }
}
