using Extraction.Figures.Counting;
using Extraction.Text;

namespace Extraction.Figures.Units;

/// <summary>
/// Joins a number with the base that it is counted on: "12.3 deaths per 100,000 people" is one rate, no hundred thousand people. UCUM
/// writes the base as a power of the number ten, <c>10*-5</c>.
/// </summary>
internal static class PopulationRate
{
    /// <summary>Joins the rates of a sentence; the base is rejected and the number takes it in.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order, with their nouns.</param>
    public static void Join(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            ref FigureDraft rate = ref figures[i];
            ref FigureDraft on = ref figures[i + 1];
            int per = rate.EndToken;
            if (rate.Rejected || rate.Unit is not null || on.Rejected || on.FirstToken != per + 1 || !window.Is(per, "per")
                || CodeOf(on) is not { } code)
            {
                continue;
            }

            rate.ExtendTo(window, on.EndToken);
            rate.Kind = FigureKind.Ratio;
            rate.PerUnit = code;
            rate.UnitPlace = (window[per].Start, on.End);
            rate.Noun = NounClass.None;
            rate.Statuses = CasualtyStatuses.None;
            on.Rejected = true;
        }
    }

    private static string? CodeOf(in FigureDraft on) => on.Unit is not null ? null : on.Value switch
    {
        100 => "10*-2",
        1_000 => "10*-3",
        10_000 => "10*-4",
        100_000 => "10*-5",
        1_000_000 => "10*-6",
        _ => null,
    };
}
