using Extraction.Events.Clauses;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Finds the office that a copula gives its subject: "was commander of …".</summary>
internal static class Offices
{
    /// <summary>The office as a unit; -1 for none.</summary>
    public static int Of(UnitList units, in Predicate predicate)
    {
        if (!units[predicate.Head].Is(WordClass.Be))
        {
            return -1;
        }

        for (int i = predicate.Last + 1; i < predicate.ClauseEnd && !units[i].Is(WordClass.Preposition | WordClass.Mark | WordClass.Auxiliary); i++)
        {
            if (units[i].Is(WordClass.Position))
            {
                return i;
            }
        }

        return -1;
    }
}
