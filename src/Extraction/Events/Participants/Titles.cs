using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Reads titles around names: "Secretary of State Dean Acheson" is one person, and so is "the Duke of York".</summary>
internal static class Titles
{
    /// <summary>Where a title that stands for its bearer ends ("Duke of York"); -1 when none starts at the unit.</summary>
    public static int EndOf(UnitList units, int index, int to)
    {
        bool titled = index + 2 < to && units[index].Is(WordClass.Position) && units[index].Casing == TokenCasing.Title
            && units.IsWord(index + 1, "of") && units[index + 2].IsName;
        return titled && !(index + 3 < to && units[index + 3].IsName) ? index + 2 : -1;
    }

    /// <summary>The first unit of what only describes the person whose name follows: "the US journalist", "Secretary of State".</summary>
    public static int StartBefore(UnitList units, int person)
    {
        int start = StartOfNominals(units, person);
        bool office = start > 1 && start < person && units.IsWord(start - 1, "of") && units[start - 2].Is(WordClass.Position);
        return office ? StartOfNominals(units, start - 1) : start;
    }

    /// <summary>The preposition that governs the phrase that starts at a unit, or -1.</summary>
    public static int GovernorOf(UnitList units, int start)
    {
        int before = start - 1;
        while (units.Is(before, WordClass.Determiner))
        {
            before--;
        }

        return units.Is(before, WordClass.Preposition) ? before : -1;
    }

    private static int StartOfNominals(UnitList units, int end)
    {
        int start = end;
        while (start > 0 && units[start - 1].IsNominal && !units[start - 1].Is(WordClass.Coordinator))
        {
            start--;
        }

        return start;
    }
}
