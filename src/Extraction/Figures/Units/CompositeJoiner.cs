using Extraction.Text;


namespace Extraction.Figures.Units;

/// <summary>Joins a measure with its smaller part: "5 feet 2 inches", "6 lb 4 oz", "3 dollars 50 cents", "15 dollars and 50".</summary>
internal static class CompositeJoiner
{
    private const int CentsInMajorUnit = 100;
    private const double InchesInFoot = 12;

    /// <summary>Joins the composites of a sentence; the smaller part is rejected and the larger takes it in.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Join(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            ref FigureDraft major = ref figures[i];
            ref FigureDraft minor = ref figures[i + 1];
            if (IsFootAndInches(window, major, minor))
            {
                major.Value += minor.Value / InchesInFoot;
                major.ExtendTo(window, minor.EndToken);
                minor.Rejected = true;
                continue;
            }

            if (major.Rejected || minor.Rejected || (minor.Number.HasTail && minor.Unit is null) || major.Unit is null || major.IsRange
                || (major.UnitLeads && minor.Unit?.Code is not ("USX" or "GBX")))
            {
                continue;
            }

            int gap = minor.FirstToken - major.EndToken;
            bool adjacent = gap == 0 || (gap == 1 && window.Word(major.EndToken) is "and" or ",");
            double part = adjacent ? PartOf(window, major, minor, gap) : 0;
            if (part > 0)
            {
                major.Value += part;
                major.ExtendTo(window, minor.EndToken);
                minor.Rejected = true;
            }
        }
    }

    /// <summary>"6-foot-5", "a 6-foot-5-inch guard": the hyphens hold the two together.</summary>
    private static bool IsFootAndInches(in TokenWindow window, in FigureDraft major, in FigureDraft minor) =>
        !major.Rejected && major.Unit is { Code: "[ft_i]" } && minor.FirstToken == major.EndToken + 1
        && window.IsDash(major.EndToken) && window.TouchesPrevious(major.EndToken) && window.TouchesPrevious(minor.FirstToken)
        && minor.Number.IsPlainInteger && minor.Number.Value is > 0 and < InchesInFoot
        && (minor.Unit is null or { Code: "[in_i]" });

    /// <summary>The smaller part in the larger unit; 0 when the two do not belong together.</summary>
    private static double PartOf(in TokenWindow window, in FigureDraft major, in FigureDraft minor, int gap)
    {
        if (major.Unit!.Kind == FigureKind.Money)
        {
            bool cents = minor.Unit?.Code is "USX" or "GBX" && major.Unit.Code is not ("USX" or "GBX");
            bool bare = minor.Unit is null && window.Word(minor.FirstToken) is not ("a" or "an") && !minor.HasNoun
                && minor.Number.EndToken == minor.EndToken && major.Number.Scale == 1 && EndsAmount(window, minor.EndToken, gap);
            return (cents || bare) && minor.Value is > 0 and < CentsInMajorUnit && !window.Is(major.EndToken, ',')
                ? minor.Value / CentsInMajorUnit : 0;
        }

        bool pair = (major.Unit.Code, minor.Unit?.Code) is ("[ft_i]", "[in_i]") or ("[lb_av]", "[oz_av]")
            or ("[stone_av]", "[lb_av]");
        return pair && gap <= 1 && minor.Value * minor.Unit!.Factor < major.Unit.Factor
            ? minor.Value * minor.Unit.Factor / major.Unit.Factor : 0;
    }

    /// <summary>Whether no noun follows that the bare cents could count: "5 dollars and 20.", "15 euros 50 more", but "5 dollars 20 times".</summary>
    private static bool EndsAmount(in TokenWindow window, int end, int gap) =>
        end >= window.Count || window[end].Kind == Text.TokenKind.Punctuation || window.Word(end) is "and"
        || (gap == 0 && window.Word(end) is not ("of" or "or" or "to") && Counting.NounLexicon.IsStopWord(window.Word(end)));
}
