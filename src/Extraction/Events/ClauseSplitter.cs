using System.Runtime.InteropServices;

namespace Extraction.Events;

/// <summary>
/// Gives every predicate its clause. Between two predicates the clause ends at the word that opens the next one (who, when, that, and, …);
/// where there is none, at the last comma before the next subject, or right before that subject.
/// </summary>
internal sealed class ClauseSplitter(string text)
{
    /// <summary>Fills in the clause bounds, links and parents of the predicates of a sentence.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="predicates">Its predicates in text order.</param>
    public void Split(List<ClauseToken> units, List<Predicate> predicates)
    {
        Span<Predicate> all = CollectionsMarshal.AsSpan(predicates);
        for (int i = 0; i < all.Length; i++)
        {
            ref Predicate predicate = ref all[i];
            int floor = i == 0 ? 0 : all[i - 1].Last + 1;
            Open(units, all, i, floor, ref predicate);
            if (i > 0)
            {
                all[i - 1].ClauseEnd = Math.Max(predicate.ClauseStart, all[i - 1].Last + 1);
            }

            predicate.ClauseEnd = units.Count;
        }

        for (int i = 0; i < all.Length; i++)
        {
            all[i].Parent = ParentOf(units, all, i);
        }
    }

    /// <summary>Finds where a predicate's clause opens: scans back from the verb to the clause before.</summary>
    private void Open(List<ClauseToken> units, Span<Predicate> all, int index, int floor, ref Predicate predicate)
    {
        predicate.ClauseStart = floor;
        predicate.SubjectStart = floor;
        predicate.SubjectEnd = predicate.First;
        predicate.Link = ClauseLink.Main;
        if (predicate.Form != PredicateForm.Finite)
        {
            OpenParticipial(units, floor, ref predicate);
            return;
        }

        int before = predicate.First - 1;
        while (before > floor && units[before].Is(WordClass.Adverb | WordClass.Hedge) && !units[before].Is(WordClass.Coordinator))
        {
            before--;
        }

        if (index > 0 && before >= floor && units[before].Is(WordClass.Coordinator))
        {
            predicate.ClauseStart = before;
            predicate.SubjectStart = before + 1;
            predicate.Link = ClauseLink.Shared;
            return;
        }

        int comma = -1;
        int coordinator = -1;
        for (int i = predicate.First - 1; i >= floor; i--)
        {
            ClauseToken unit = units[i];
            if (LinkOf(units, i, predicate.First, index > 0) is { } link)
            {
                predicate.Link = link;
                int start = i > floor && link == ClauseLink.Relative && units[i - 1].Is(WordClass.Preposition) ? i - 1 : i;
                predicate.ClauseStart = start;
                predicate.SubjectStart = i + 1;
                return;
            }

            if (unit.Is(WordClass.Coordinator) && index > 0)
            {
                coordinator = coordinator < 0 || (i > floor && units[i - 1].Is(WordClass.Mark)) ? i : coordinator;
            }
            else if (unit.Is(WordClass.Mark))
            {
                comma = comma < 0 ? i : comma;
                if (IsStrong(unit))
                {
                    break;
                }
            }
        }

        if (index > 0)
        {
            OpenWithoutWord(units, all, index, comma, coordinator, ref predicate);
        }
    }

    private static void OpenWithoutWord(List<ClauseToken> units, Span<Predicate> all, int index, int comma, int coordinator, ref Predicate predicate)
    {
        int floor = predicate.ClauseStart;
        int breakAt = coordinator >= 0 && (comma < 0 || comma <= coordinator || !HasSubject(units, comma + 1, predicate.First)) ? coordinator
            : comma;
        bool follows = coordinator >= 0 || (comma >= 0 && HasSubject(units, comma + 1, predicate.First));
        if (!follows && TryReachOver(units, all, index, ref predicate))
        {
            return;
        }

        if (breakAt == comma && coordinator < 0)
        {
            // "the Council, on 27 June, published": what stands between commas is no subject; look before it.
            for (int i = comma; i >= floor && !HasSubject(units, breakAt + 1, predicate.First); i--)
            {
                breakAt = units[i].Is(WordClass.Mark) && HasSubject(units, i + 1, predicate.First) ? i : breakAt;
            }
        }

        if (breakAt < 0)
        {
            // "He said Germany attacked", "the ship he built sank": the subject follows at once.
            predicate.Link = (all[index - 1].Class & TriggerClass.Say) != 0 ? ClauseLink.Complement : ClauseLink.Main;
            int subject = predicate.First;
            while (subject > floor && (units[subject - 1].IsNominal || units[subject - 1].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive)))
            {
                subject--;
            }

            bool continues = subject == floor && !HasSubject(units, floor, predicate.First);
            predicate.ClauseStart = continues ? floor : subject;
            predicate.SubjectStart = predicate.ClauseStart;
            return;
        }

        predicate.ClauseStart = breakAt;
        predicate.SubjectStart = breakAt + 1;
        predicate.Link = HasSubject(units, breakAt + 1, predicate.First) ? ClauseLink.Main : ClauseLink.Shared;
    }

    /// <summary>
    /// "The troops who held Brest surrendered", "the army, commanded by Ruiz, attacked": the clause in between only describes the
    /// subject, which stands before it.
    /// </summary>
    private static bool TryReachOver(List<ClauseToken> units, Span<Predicate> all, int index, ref Predicate predicate)
    {
        int inner = index;
        while (inner > 0 && (all[inner - 1].Link == ClauseLink.Participial || (all[inner - 1].Link == ClauseLink.Relative && (all[inner - 1].Class & TriggerClass.Say) == 0)))
        {
            inner--;
        }

        if (inner == index)
        {
            return false;
        }

        int end = all[inner].ClauseStart;
        int start = inner > 0 ? all[inner - 1].Last + 1 : 0;
        if (inner > 0)
        {
            int opener = end - 1;
            while (opener >= start && !units[opener].Is(WordClass.Coordinator))
            {
                opener--;
            }

            start = opener + 1;
            if (opener < 0 || opener < all[inner - 1].Last)
            {
                return false;
            }
        }

        if (!HasSubject(units, start, end))
        {
            return false;
        }

        predicate.Link = ClauseLink.Main;
        predicate.SubjectStart = start;
        predicate.SubjectEnd = end;
        predicate.ClauseStart = predicate.First;
        return true;
    }

    private void OpenParticipial(List<ClauseToken> units, int floor, ref Predicate predicate)
    {
        predicate.Link = ClauseLink.Participial;
        int start = predicate.First;
        predicate.SubjectStart = start;
        for (int i = start - 1; i >= floor; i--)
        {
            if (units[i].Is(WordClass.AfterMark | WordClass.BeforeMark))
            {
                predicate.Link = units[i].Is(WordClass.AfterMark) ? ClauseLink.After : ClauseLink.Before;
                start = i;
                break;
            }

            // "with Dresden escaping": the participle has a subject of its own.
            if (Word(units[i], "with"))
            {
                predicate.SubjectStart = i + 1;
                start = i;
                break;
            }

            if (units[i].Is(WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Coordinator))
            {
                start = i;
                break;
            }
        }

        predicate.ClauseStart = start;
    }

    /// <summary>The link that a word opens, when it opens a clause of the predicate behind it.</summary>
    private ClauseLink? LinkOf(List<ClauseToken> units, int index, int verb, bool hasEarlier)
    {
        ClauseToken unit = units[index];
        if (unit.Is(WordClass.Subordinator))
        {
            return Word(unit, "because") || Word(unit, "although") || Word(unit, "though") || Word(unit, "whereas") ? ClauseLink.Main
                : Word(unit, "as") && index + 1 < verb && !HasSubject(units, index + 1, verb) ? null : ClauseLink.When;
        }

        if (unit.Is(WordClass.Condition))
        {
            return ClauseLink.Condition;
        }

        if (unit.Is(WordClass.AfterMark | WordClass.BeforeMark) && IsClauseOpener(units, index, verb))
        {
            return unit.Is(WordClass.AfterMark) ? ClauseLink.After : ClauseLink.Before;
        }

        if (!unit.Is(WordClass.Relative) || (!hasEarlier && index == 0))
        {
            return null;
        }

        if (!Word(unit, "that"))
        {
            return ClauseLink.Relative;
        }

        bool afterVerb = index > 0 && (!units[index - 1].IsNominal || (units[index - 1].Verb >= 0 && units[index - 1].Noun < 0));
        return index + 1 == verb || SkipsAdverbs(units, index + 1, verb) ? (afterVerb ? null : ClauseLink.Relative) : afterVerb || hasEarlier ? ClauseLink.Complement : ClauseLink.Relative;
    }

    /// <summary>"after", "before", "until" open a clause when a subject stands right behind and no comma between it and the verb.</summary>
    private static bool IsClauseOpener(List<ClauseToken> units, int index, int verb)
    {
        for (int i = index + 1; i < verb; i++)
        {
            if (units[i].Is(WordClass.Mark))
            {
                return false;
            }
        }

        return verb > index + 1 && HasSubject(units, index + 1, verb);
    }

    private static bool SkipsAdverbs(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!units[i].Is(WordClass.Adverb | WordClass.Hedge))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a subject stands between two positions: a noun phrase or pronoun that no preposition governs.</summary>
    private static bool HasSubject(List<ClauseToken> units, int from, int to)
    {
        bool governed = false;
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Pronoun))
            {
                return true;
            }

            if (units[i].Is(WordClass.Mark | WordClass.Coordinator) || units[i].IsDate)
            {
                governed = false;
            }
            else if (units[i].Is(WordClass.Preposition))
            {
                governed = true;
            }
            else if (!governed && (units[i].IsNominal || units[i].Is(WordClass.Determiner)))
            {
                return true;
            }
        }

        return false;
    }

    private static int ParentOf(List<ClauseToken> units, Span<Predicate> all, int index)
    {
        bool adverbial = all[index].Link is ClauseLink.When or ClauseLink.After or ClauseLink.Before or ClauseLink.Condition or ClauseLink.Participial;
        bool fronted = index == 0 || (all[index].Link != ClauseLink.Participial && all[index].ClauseStart > 0 && units[all[index].ClauseStart - 1].Is(WordClass.Coordinator));
        if (adverbial && fronted)
        {
            for (int i = index + 1; i < all.Length; i++)
            {
                if (all[i].Link == ClauseLink.Main)
                {
                    return i;
                }
            }
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (all[i].Link is ClauseLink.Main or ClauseLink.Shared || i == index - 1)
            {
                return i;
            }
        }

        // "The troops who held Brest surrendered": the main verb is still to come.
        for (int i = index + 1; i < all.Length; i++)
        {
            if (all[i].Link == ClauseLink.Main)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsStrong(in ClauseToken unit) => text[unit.Span.Start] is ';' or ':' or '—';

    private bool Word(in ClauseToken unit, string word) => unit.Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
