using System.Runtime.InteropServices;
using Extraction.Figures.Rejection;

namespace Extraction.Figures;

/// <summary>Lends the unit or noun of the last number of a list to those before it: "2, 3 and 5 kg", "36 × 24 mm", "23 and 45 soldiers".</summary>
internal static class SharedNoun
{
    /// <summary>Shares units and nouns backwards.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Share(in TokenWindow window, List<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = CollectionsMarshal.AsSpan(drafts);
        for (int i = figures.Length - 2; i >= 0; i--)
        {
            ref FigureDraft left = ref figures[i];
            ref FigureDraft right = ref figures[i + 1];
            bool bare = !left.Rejected && !right.Rejected && left.Unit is null && !left.HasNoun && !left.Number.HasTail
                && left.Kind == FigureKind.Number;
            if (!bare || right.UnitLeads || right.FirstToken != left.EndToken + 1
                || window.Word(left.EndToken) is not ("," or "and" or "or" or "&" or "\u00D7" or "x" or "by"))
            {
                continue;
            }

            if (right.Unit is { } unit)
            {
                (left.Unit, left.Kind, left.UnitPlace, left.Category, left.PerUnit, left.Rule) = (unit, right.Kind,
                    right.UnitPlace, right.Category, right.PerUnit, right.Rule);
            }
            else if (right.HasNoun && window.Word(left.EndToken) is not ("\u00D7" or "x" or "by") && !YearRule.IsYearLike(left))
            {
                (left.CountedPlace, left.CountedTokens, left.Noun, left.Kind) = (right.CountedPlace, right.CountedTokens,
                    right.Noun, right.Kind);
                left.Rule = "figures.list";
            }
        }
    }
}
