using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Finds where the phrase of an event's noun starts and ends.</summary>
internal static class NounPhraseBounds
{
    private const WordClass Stops = WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Condition
        | WordClass.AfterMark | WordClass.BeforeMark | WordClass.Auxiliary;

    /// <summary>The first unit: modifiers and the determiner belong to the noun.</summary>
    public static int Start(UnitList units, int head)
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

    /// <summary>The last unit: prepositional phrases of the noun, up to a verb, a mark or a word that opens a clause.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="head">The noun.</param>
    /// <param name="verb">The next verb.</param>
    public static int End(UnitList units, int head, int verb)
    {
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
    private static bool OpensClause(UnitList units, int index)
    {
        if (!units[index].Is(WordClass.Coordinator) || units[index].IsName)
        {
            return false;
        }

        bool phrase = index + 1 < units.Count
            && (units[index + 1].IsName || units[index + 1].Is(WordClass.Determiner | WordClass.Possessive) || units[index + 1].Casing is TokenCasing.Title or TokenCasing.Upper);
        return !phrase;
    }

    private static bool IsList(UnitList units, int comma) =>
        comma > 0 && units[comma].Is(WordClass.Mark) && units[comma - 1].IsName && comma + 1 < units.Count && units[comma + 1].IsName;
}
