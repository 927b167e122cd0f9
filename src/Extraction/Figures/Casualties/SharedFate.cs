using Extraction.Figures.Counting;

namespace Extraction.Figures.Casualties;

/// <summary>
/// Gives a figure the fate of the one before it, where the text says it once: "killing 20 soldiers and 5 civilians", "300 men
/// were killed, including 12 officers", "50 French generals were killed, as well as 29 Russian generals".
/// </summary>
internal static class SharedFate
{
    /// <summary>Shares the fate.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="previous">The figure before.</param>
    /// <param name="draft">The figure; filled in when it has no fate of its own.</param>
    public static void Share(in TokenWindow window, in FigureDraft previous, ref FigureDraft draft)
    {
        bool fateless = draft.Kind is FigureKind.Count or FigureKind.Number && draft.Statuses == CasualtyStatuses.None
            && draft.Category is FigureCategory.None or FigureCategory.Strength or FigureCategory.Equipment;
        if (!fateless || previous.Category is not (FigureCategory.Casualties or FigureCategory.Equipment)
            || previous.Statuses == CasualtyStatuses.None)
        {
            return;
        }

        bool part = IsIncluded(window, draft.FirstToken);
        bool joined = draft.HasNoun && CanSuffer(draft.Noun)
            && (window.Word(draft.FirstToken - 1) is "as" && window.Word(draft.FirstToken - 2) is "well"
            || (previous.GovernedByAct && IsListed(window, previous.EndToken, draft.FirstToken)));
        if (!part && !joined)
        {
            return;
        }

        if (part && !draft.HasNoun && draft.Kind == FigureKind.Number)
        {
            (draft.CountedPlace, draft.CountedTokens, draft.Noun, draft.Kind, draft.Rule) = (previous.CountedPlace,
                previous.CountedTokens, previous.Noun, FigureKind.Count, "figures.elided");
        }
        else if (!draft.HasNoun || !CanSuffer(draft.Noun))
        {
            return;
        }

        draft.Statuses = previous.Statuses;
        draft.GovernedByAct = previous.GovernedByAct;
        draft.Category = draft.Category == FigureCategory.Equipment ? draft.Category : previous.Category;
    }

    /// <summary>"including 49 generals", "among them 12 officers".</summary>
    private static bool IsIncluded(in TokenWindow window, int first) =>
        window.Word(first - 1) is "including" || (window.Word(first - 1) is "them" && window.Word(first - 2) is "among");

    private static bool IsListed(in TokenWindow window, int end, int first) => (first - end) switch
    {
        1 => window.Word(end) is "and" or ",",
        2 => window.Word(end) is "," && window.Word(end + 1) is "and",
        _ => false,
    };

    private static bool CanSuffer(NounClass noun) => noun is NounClass.Military or NounClass.People or NounClass.Population
        or NounClass.Ship or NounClass.Aircraft or NounClass.Vehicle or NounClass.Gun or NounClass.Animal;
}
