using Extraction.Figures.Lexicon;

namespace Extraction.Figures;

/// <summary>Marks figures that the text calls a total by their rule: "a total of 43,000", "Total: 88", "120 killed in all".</summary>
internal static class TotalReader
{
    private const int Reach = 5;

    /// <summary>Marks the figure when it is a total.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="previousEnd">The token behind the figure before; words that belong to it are not looked at.</param>
    /// <param name="draft">A count or bare number.</param>
    public static void Read(in TokenWindow window, int previousEnd, ref FigureDraft draft)
    {
        if (draft.Kind is FigureKind.Count or FigureKind.Number
            && (IsCalledTotal(window, previousEnd, draft.FirstToken) || IsFollowedByTotal(window, draft.EndToken)))
        {
            draft.Rule = "figures.total";
        }
    }

    private static bool IsCalledTotal(in TokenWindow window, int previousEnd, int first)
    {
        for (int i = first - 1; i >= Math.Max(previousEnd, first - Reach) && !window.BeginsLine(i + 1); i--)
        {
            ReadOnlySpan<char> word = window.Word(i);
            if (ContextWords.TotalWords.Has(word))
            {
                return true;
            }

            if (word is "," or ";" or "." or "(" or ")" or "and")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFollowedByTotal(in TokenWindow window, int end)
    {
        if (end >= window.Count || (end > 0 && window.BeginsLine(end)))
        {
            return false;
        }

        bool total = window.Word(end) is "total" or "altogether" or "overall";
        return total || (window.Word(end) is "in" && window.Word(end + 1) is "total" or "all");
    }
}
