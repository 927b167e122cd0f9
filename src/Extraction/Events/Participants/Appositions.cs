using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Finds what a comma adds to explain the name before it: ", the son of …".</summary>
internal static class Appositions
{
    /// <summary>Passes over the apposition that a mark opens.</summary>
    /// <returns>Its last unit; the mark itself when it opens none.</returns>
    public static int Skip(UnitList units, int mark, int to, bool isSubject)
    {
        bool explains = Opens(units, mark, to) && (!isSubject || units.HasAny(mark + 1, to, WordClass.Mark));
        if (!explains)
        {
            return mark;
        }

        int end = mark + 1;
        while (end < to && !units[end].Is(WordClass.Mark))
        {
            end++;
        }

        return end < to ? end : to - 1;
    }

    /// <summary>A determiner behind a comma behind a name explains the name, unless a list goes on.</summary>
    private static bool Opens(UnitList units, int comma, int to) =>
        comma > 0 && (units[comma - 1].IsName || NounPhraseReader.IsUntaggedName(units[comma - 1])) && units.FirstLetter(comma) == ','
        && comma + 1 < to && (units[comma + 1].Is(WordClass.Determiner) || Relates(units, comma + 1)) && !HasCoordinatorBehindMark(units, comma + 1, to);

    /// <summary>", sister of …", ", leader of …": no list goes on with a bare relational noun.</summary>
    private static bool Relates(UnitList units, int index) =>
        units[index].Is(WordClass.Kin | WordClass.Position) && units[index].Casing == TokenCasing.Lower && units.IsWord(index + 1, "of");

    private static bool HasCoordinatorBehindMark(UnitList units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Coordinator))
            {
                return units.Is(i - 1, WordClass.Mark);
            }
        }

        return false;
    }
}
