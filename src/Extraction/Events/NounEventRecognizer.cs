using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>
/// Finds the events that nouns tell: a noun with a date of its own ("the fighting in 1917", "the 1905 revolution"), the subject of a
/// verb of occurring ("the battle took place"), and what a copula says of its subject in a dated clause ("was the capture of …").
/// </summary>
internal sealed class NounEventRecognizer(ExtractionResult result, TriggerLexicon lexicon)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;

    /// <summary>Finds the noun events of a sentence.</summary>
    public void Recognize(List<ClauseToken> units, List<DateSlot> slots, List<Predicate> predicates, IReadOnlyList<GoverningTime> times, List<NounEvent> found)
    {
        found.Clear();
        int predicate = 0;
        for (int i = 0; i < units.Count; i++)
        {
            while (predicate < predicates.Count && predicates[predicate].Last < i)
            {
                predicate++;
            }

            bool inVerb = predicate < predicates.Count && predicates[predicate].First <= i;
            if (units[i].Noun < 0 || inVerb || IsPartOfCompound(units, i) || IsEmptyAspect(units, i))
            {
                continue;
            }

            int last = PhraseEnd(units, i, predicate < predicates.Count ? predicates[predicate].First : units.Count);
            int own = OwnDate(units, slots, i, last);
            int clause = ClauseOf(predicates, i);
            if (own >= 0 && !IsObjectOf(units, predicates, clause, i) && !IsSetting(units, predicates, times, clause, i, last, own))
            {
                found.Add(new NounEvent(i, PhraseStart(units, i), last, own, TimeSource.Clause, -1));
            }
            else if (clause >= 0 && times[clause].Source is TimeSource.Clause or TimeSource.Sentence && IsToldBy(units, predicates[clause], i))
            {
                found.Add(new NounEvent(i, PhraseStart(units, i), last, times[clause].Date, times[clause].Source, clause));
            }
        }
    }

    /// <summary>Whether a predicate only says that the event its subject names took place, or was.</summary>
    public bool IsTold(List<ClauseToken> units, in Predicate predicate)
    {
        for (int i = predicate.SubjectStart; i < predicate.First; i++)
        {
            if (units[i].Noun >= 0 && IsToldBy(units, predicate, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause makes a noun an event: as subject of a verb of occurring, or as what a copula says.</summary>
    private bool IsToldBy(List<ClauseToken> units, in Predicate predicate, int noun)
    {
        if (Governs(units, predicate.SubjectStart, noun))
        {
            return false;
        }

        if (noun < predicate.First)
        {
            return (predicate.Class & TriggerClass.Occur) != 0 && (predicate.Class & TriggerClass.Chain) == 0 | predicate.Last == predicate.Head;
        }

        bool copula = units[predicate.Head].Is(WordClass.Be) && noun > predicate.Last;
        return copula && noun + 1 < units.Count && Word(units[noun + 1], "of") && !Governs(units, predicate.Last + 1, noun);
    }

    /// <summary>Whether a noun is the direct object of the clause's verb: then the verb tells the event.</summary>
    private static bool IsObjectOf(List<ClauseToken> units, List<Predicate> predicates, int clause, int noun) =>
        clause >= 0 && noun > predicates[clause].Last && (predicates[clause].Class & TriggerClass.State) == 0
        && !Governs(units, predicates[clause].Last + 1, noun) && !HasMark(units, predicates[clause].Last + 1, noun);

    private static bool HasMark(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"died in battle in 228 BC": a bare noun in a phrase behind the verb only sets the scene for the verb's event.</summary>
    private bool IsSetting(List<ClauseToken> units, List<Predicate> predicates, IReadOnlyList<GoverningTime> times, int clause, int noun, int last, int own) =>
        clause >= 0 && !units[noun].IsName && noun > predicates[clause].Last && times[clause].Date == own && (predicates[clause].Class & TriggerClass.State) == 0
        && !(noun < last && units[noun + 1].Is(WordClass.Preposition) && !units[noun + 2].IsDate)
        && IsScene(units, predicates[clause].Last + 1, noun);

    private bool IsScene(List<ClauseToken> units, int from, int noun)
    {
        for (int i = noun - 1; i >= from; i--)
        {
            if (units[i].Is(WordClass.Preposition))
            {
                return units[i].Span.In(result.Text) is "in" or "at" or "during" or "by";
            }
        }

        return false;
    }

    /// <summary>Whether a preposition stands between a position and the phrase of a noun.</summary>
    private static bool Governs(List<ClauseToken> units, int from, int noun)
    {
        for (int i = noun - 1; i >= from; i--)
        {
            if (units[i].Is(WordClass.Preposition) && !units[i].IsName)
            {
                return true;
            }

            if (units[i].Is(WordClass.Mark | WordClass.Coordinator) || units[i].IsDate)
            {
                return false;
            }
        }

        return false;
    }

    private static int ClauseOf(List<Predicate> predicates, int unit)
    {
        for (int i = 0; i < predicates.Count; i++)
        {
            if (unit >= predicates[i].ClauseStart && unit < predicates[i].ClauseEnd)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A noun before another noun only describes it: "siege guns", "peace treaty".</summary>
    private static bool IsPartOfCompound(List<ClauseToken> units, int index)
    {
        if (units[index].IsName || index + 1 >= units.Count)
        {
            return false;
        }

        ClauseToken next = units[index + 1];
        return next.IsNominal && !next.IsName && !next.Is(WordClass.PastForm | WordClass.ThirdForm | WordClass.GerundForm | WordClass.NotVerb);
    }

    /// <summary>"at the end of 1944", "from the beginning": no event without something that begins or ends.</summary>
    private bool IsEmptyAspect(List<ClauseToken> units, int index) =>
        lexicon.Noun(units[index].Noun).Type == EventTypes.Other
        && (index + 3 >= units.Count || !Word(units[index + 1], "of") || units[index + 2].IsDate);

    private static int PhraseStart(List<ClauseToken> units, int head)
    {
        int start = head;
        while (start > 0 && (units[start - 1].IsNominal || units[start - 1].IsDate || units[start - 1].Is(WordClass.Determiner | WordClass.Possessive)))
        {
            start--;
            if (units[start].Is(WordClass.Determiner))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>The end of the phrase: prepositional phrases of the noun, up to a verb, a mark or a word that opens a clause.</summary>
    private static int PhraseEnd(List<ClauseToken> units, int head, int verb)
    {
        const WordClass Stops = WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Condition | WordClass.AfterMark | WordClass.BeforeMark | WordClass.Auxiliary;
        int end = head;
        while (end + 1 < units.Count && end + 1 < verb && (!units[end + 1].Is(Stops) || units[end + 1].IsName || IsList(units, end + 1)) && !OpensClause(units, end + 1))
        {
            end++;
        }

        while (end > head && units[end].Is(WordClass.Function | WordClass.Adverb))
        {
            end--;
        }

        return end;
    }

    /// <summary>"… and also known as": a coordinator that no noun phrase follows.</summary>
    private static bool OpensClause(List<ClauseToken> units, int index) =>
        units[index].Is(WordClass.Coordinator) && !units[index].IsName
        && (index + 1 >= units.Count || !(units[index + 1].IsName || units[index + 1].Is(WordClass.Determiner | WordClass.Possessive) || units[index + 1].Casing is TokenCasing.Title or TokenCasing.Upper));

    private static bool IsList(List<ClauseToken> units, int comma) =>
        comma > 0 && units[comma].Is(WordClass.Mark) && units[comma - 1].IsName && comma + 1 < units.Count && units[comma + 1].IsName;

    /// <summary>The date of a noun itself: in its name, right before it, in a bracket behind it, or in a prepositional phrase behind it.</summary>
    private int OwnDate(List<ClauseToken> units, List<DateSlot> slots, int head, int last)
    {
        foreach (DateSlot slot in slots)
        {
            bool before = slot.Position < head && slot.Position >= head - 2 && !slot.Bracketed && units[slot.Position].IsDate && OnlyNominalsBetween(units, slot.Position + 1, head) && !IsAdjunct(units, slot.Position, head);
            bool held = slot.Position == head;
            bool behind = slot.Position > head && slot.Position <= last && (slot.Bracketed ? BracketsEvent(units, head, slot.Position) : IsInPhrase(units, slot.Position));
            if (before || held || behind)
            {
                return slot.Date;
            }
        }

        return -1;
    }

    /// <summary>"In 1905 revolution broke out": the date is an adjunct; "in the 1905 revolution": it describes the noun.</summary>
    private bool IsAdjunct(List<ClauseToken> units, int date, int head) =>
        date > 0 && units[date - 1].Is(WordClass.Preposition) && head == date + 1 && !units[head].IsName && !Word(units[date - 1], "of") && !IsFollowedByWith(units, head);

    private bool IsFollowedByWith(List<ClauseToken> units, int head) => head + 1 < units.Count && Word(units[head + 1], "with");

    private static bool OnlyNominalsBetween(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!units[i].IsNominal)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInPhrase(List<ClauseToken> units, int date)
    {
        int before = date - 1;
        while (before > 0 && units[before].Is(WordClass.Determiner | WordClass.Adverb))
        {
            before--;
        }

        return units[before].Span.In(result.Text) is "in" or "on" or "of" or "during" or "from" or "between" or "at" or "throughout";
    }

    /// <summary>A bracket dates the nearest event before it.</summary>
    private bool BracketsEvent(List<ClauseToken> units, int head, int position)
    {
        for (int i = head + 1; i <= position; i++)
        {
            if (units[i].Noun >= 0 || (units[i].IsName && _mentions[units[i].Mention].Type is EntityType.Person or EntityType.Work))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The type of a noun event.</summary>
    public string TypeOf(in ClauseToken head) => head.Noun >= 0 ? lexicon.Noun(head.Noun).Type : EventTypes.Other;

    private bool Word(in ClauseToken unit, string word) => unit.Span.In(result.Text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
