using System.Collections.Frozen;
using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures.Units;

/// <summary>Reads the denominator of a rate: "barrels a day", "150 per year", "$2 per share". It joins the quote, and the unit's code where both are units.</summary>
internal static class RateReader
{
    // Codes put together once: a rate costs no string of its own.
    private static readonly FrozenDictionary<(string, string), string> Composed = ComposeCodes();

    /// <summary>Takes the denominator behind a figure into it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    public static void Read(in TokenWindow window, ref FigureDraft draft)
    {
        int at = draft.EndToken;
        bool hyphens = window.IsDash(at) && window.TouchesPrevious(at) && window.Word(at + 1) is "a" or "an" && window.IsDash(at + 2);
        if (hyphens)
        {
            ReadHyphened(window, ref draft);
            return;
        }

        bool explicitRate = window.Is(at, "per") || (window.Is(at, '/') && window.TouchesPrevious(at) == window.TouchesPrevious(at + 1));
        bool article = window.Word(at) is "a" or "an" or "each" or "every";
        if (window.Is(at, "of"))
        {
            ReadBehindSubstance(window, ref draft);
            return;
        }

        if ((!explicitRate && !article) || at + 1 >= window.Count || window[at + 1].Kind != TokenKind.Word)
        {
            return;
        }

        if (draft.Kind == FigureKind.Money && window.Is(at + 1, "dozen"))
        {
            draft.ExtendTo(window, at + 2);
            return; // "64 cents a dozen"
        }

        bool unit = UnitTable.Names.TryMatchForward(window, at + 1, out UnitEntry below, out int end)
            || (explicitRate && UnitTable.Symbols.TryMatchForward(window, at + 1, out below, out end));
        unit = unit && below.Kind is not (FigureKind.Percent or FigureKind.Ratio or FigureKind.Temperature);
        bool thing = draft.Kind == FigureKind.Money && ContextWords.PricedThings.Has(window.Word(at + 1));
        if (!unit && !thing && !window.Is(at, "per"))
        {
            return;
        }

        if (article && ContextWords.BehindYearsOfReference.Has(window.Word(end)))
        {
            return; // "$1.2bn a year earlier"
        }

        end = unit ? end : at + 2;
        bool lengthOfTime = unit && below.Kind == FigureKind.Duration;
        if (article && !lengthOfTime && draft.Kind != FigureKind.Money)
        {
            return; // "five miles a mile" is nothing; "3 feet each way" neither
        }

        draft.ExtendTo(window, end);
        if (unit && draft.Unit is { } above && Composed.TryGetValue((above.Code, below.Code), out string? code))
        {
            draft.PerUnit = code;
            draft.UnitPlace = (draft.UnitPlace.Start, window[end - 1].End);
            draft.Kind = above.Kind == FigureKind.Length && lengthOfTime ? FigureKind.Speed : FigureKind.Measure;
        }
    }

    /// <summary>"a million barrels of oil a day", "55 pounds of beef per year": what is measured stands between the measure and its rate.</summary>
    private static void ReadBehindSubstance(in TokenWindow window, ref FigureDraft draft)
    {
        const int LongestSubstance = 3;
        if (draft.Unit is not { } above || draft.Kind == FigureKind.Money)
        {
            return;
        }

        int at = draft.EndToken + 1;
        int last = Math.Min(at + LongestSubstance, window.Count - 2);
        while (at < last && window[at].Casing == TokenCasing.Lower && window.Word(at) is not ("a" or "per" or "each" or "every"))
        {
            at++;
        }

        if (at + 1 < window.Count && at > draft.EndToken + 1 && window.Word(at - 1) is not ("once" or "twice" or "times")
            && window.Word(at) is "a" or "per" or "each" or "every"
            && UnitTable.Names.TryMatchForward(window, at + 1, out UnitEntry below, out int end) && below.Kind == FigureKind.Duration
            && !ContextWords.BehindYearsOfReference.Has(window.Word(end)) && Composed.TryGetValue((above.Code, below.Code), out string? code))
        {
            draft.ExtendTo(window, end);
            draft.PerUnit = code;
            draft.Kind = FigureKind.Measure;
        }
    }

    /// <summary>"a €3m-a-year deal", "a 12-cent-a-share dividend".</summary>
    private static void ReadHyphened(in TokenWindow window, ref FigureDraft draft)
    {
        const int BehindArticle = 3;
        int below = draft.EndToken + BehindArticle;
        if (below < window.Count && (UnitTable.Names.TryGet(window.Word(below), out _) || ContextWords.PricedThings.Has(window.Word(below))))
        {
            draft.ExtendTo(window, below + 1);
        }
    }

    private static FrozenDictionary<(string, string), string> ComposeCodes()
    {
        string[] above = ["m", "km", "cm", "mm", "[mi_i]", "[ft_i]", "[in_i]", "[nmi_i]", "L", "m3", "[gal_us]", "[bbl_us]",
            "[cft_i]", "t", "kg", "g", "[lb_av]", "MW.h", "GW.h", "har", "[acr_us]", "m2", "km2",
            "mg", "ug", "ng", "mL", "kW.h", "TW.h", "[oz_av]", "[yd_i]", "[acr_us].[ft_i]", "cal", "kcal", "By", "kBy", "MBy", "GBy", "TBy", "bit", "kbit", "Mbit", "Gbit"];
        string[] below = ["s", "ms", "min", "h", "d", "wk", "mo", "a", "km", "m", "L", "m2", "km2", "m3", "har", "[gal_us]",
            "[acr_us]", "kg", "g", "t", "dL", "mL", "[lb_av]", "[mi_i]", "[mi_i]2"];
        return above.SelectMany(_ => below, (a, b) => (Key: (a, b), Code: $"{a}/{b}")).ToFrozenDictionary(pair => pair.Key,
            pair => pair.Code);
    }
}
