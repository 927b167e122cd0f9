using System.Collections.Frozen;
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
        bool explicitRate = window.Is(at, "per") || (window.Is(at, '/') && window.TouchesPrevious(at) == window.TouchesPrevious(at + 1));
        bool article = window.Word(at) is "a" or "an" or "each" or "every";
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
        if (!unit && !window.Is(at, "per"))
        {
            return;
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

    private static FrozenDictionary<(string, string), string> ComposeCodes()
    {
        string[] above = ["m", "km", "cm", "mm", "[mi_i]", "[ft_i]", "[in_i]", "[nmi_i]", "L", "m3", "[gal_us]", "[bbl_us]",
            "[cft_i]", "t", "kg", "g", "[lb_av]", "MW.h", "GW.h", "har", "[acr_us]", "m2", "km2"];
        string[] below = ["s", "ms", "min", "h", "d", "wk", "mo", "a", "km", "m", "L", "m2", "km2", "m3", "har", "[gal_us]",
            "[acr_us]"];
        return above.SelectMany(_ => below, (a, b) => (Key: (a, b), Code: $"{a}/{b}")).ToFrozenDictionary(pair => pair.Key,
            pair => pair.Code);
    }
}
