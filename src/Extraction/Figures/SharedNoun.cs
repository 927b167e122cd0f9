using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Parties;
using Extraction.Figures.Rejection;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>Lends the unit or noun of the last number of a list to those before it: "2, 3 and 5 kg", "36 × 24 mm", "23 and 45 soldiers".</summary>
internal static class SharedNoun
{
    /// <summary>Shares units and nouns backwards.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Share(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = figures.Length - 2; i >= 0; i--)
        {
            ref FigureDraft left = ref figures[i];
            ref FigureDraft right = ref figures[i + 1];
            bool bare = !left.Rejected && !right.Rejected && left.Unit is null && !left.HasNoun && !left.Number.HasTail
                && left.Kind == FigureKind.Number;
            if (bare && right is { Unit: { Kind: FigureKind.Duration } whole } && IsPartOf(window, left.EndToken, right.FirstToken))
            {
                (left.Unit, left.Kind, left.UnitPlace, left.Rule) = (whole, right.Kind, right.UnitPlace, right.Rule);
                continue; // "16 of its 40 years"
            }

            if (bare && right.HasNoun && IsPartOf(window, left.EndToken, right.FirstToken) && !YearRule.IsYearLike(left))
            {
                LendNoun(ref left, right);
                continue;
            }

            if (bare && right.HasNoun && right.FirstToken == left.EndToken + 2 && window.Word(left.EndToken + 1) is "and" or "or" or ","
                && DemonymLexicon.Table.TryGet(window.Word(left.EndToken), out string party))
            {
                LendHead(window, ref left, right, party);
                continue;
            }

            if (!bare || right.UnitLeads || right.FirstToken != left.EndToken + 1
                || window.Word(left.EndToken) is not ("," or "and" or "or" or "&" or "\u00D7" or "x" or "by"))
            {
                continue;
            }

            bool times = window.Word(left.EndToken) is "\u00D7" or "x";
            bool opens = left.FirstToken == 0 || window.BeginsLine(left.FirstToken) || window.Is(left.FirstToken - 1, ':');
            if (times && opens && right.Unit is { Code: "cm" or "mm" or "[in_i]" }
                && CountedNounReader.TryReadBehindBracket(window, right.EndToken, ref left))
            {
                continue; // "5 × 53.3 cm (21 in) torpedo tubes"
            }

            if (right.Unit is { } unit)
            {
                (left.Unit, left.Kind, left.UnitPlace, left.Category, left.PerUnit, left.Rule) = (unit, right.Kind,
                    right.UnitPlace, right.Category, right.PerUnit, right.Rule);
            }
            else if (right.HasNoun && window.Word(left.EndToken) is not ("\u00D7" or "x" or "by") && !YearRule.IsYearLike(left))
            {
                LendNoun(ref left, right);
            }
        }
    }

    /// <summary>"4,000 French and 6,000 Russian casualties": the noun goes to both, the party stays each one's own.</summary>
    private static void LendHead(in TokenWindow window, ref FigureDraft left, in FigureDraft right, string party)
    {
        LendNoun(ref left, right);
        (int first, int end) = right.CountedTokens;
        while (first < end - 1 && DemonymLexicon.Table.TryGet(window.Word(first), out _))
        {
            first++;
        }

        left.CountedTokens = (first, end);
        left.CountedPlace = (window[first].Start, window[end - 1].End);
        left.Belligerent = party;
    }

    private static void LendNoun(ref FigureDraft left, in FigureDraft right)
    {
        (left.CountedPlace, left.CountedTokens, left.Noun, left.Kind) = (right.CountedPlace, right.CountedTokens, right.Noun,
            right.Kind);
        left.Rule = "figures.list";
    }

    /// <summary>"43 of the 120 seats", "four of its last five games": the part counts what the whole counts.</summary>
    private static bool IsPartOf(in TokenWindow window, int first, int end)
    {
        const int LongestGap = 4;
        if (!window.Is(first, "of") || end - first is < 1 or > LongestGap)
        {
            return false;
        }

        for (int i = first + 1; i < end; i++)
        {
            if (!ContextWords.BetweenPartAndWhole.Has(window.Word(i)))
            {
                return false;
            }
        }

        return true;
    }
}
