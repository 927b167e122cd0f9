using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Units;

/// <summary>Reads the letters of pence and cents glued to their number: "89p a pint", "an interim dividend of 17c a share".</summary>
internal static class SmallChange
{
    /// <summary>Reads the letter.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure with the letter behind its digits.</param>
    /// <param name="tail">What is glued to the digits.</param>
    /// <param name="currency">Pence or cents.</param>
    /// <returns>Whether the letter is one of them here: a "p" is none behind the lines of a video, a "c" only before a rate.</returns>
    public static bool TryRead(in TokenWindow window, in FigureDraft draft, ReadOnlySpan<char> tail, out UnitEntry currency)
    {
        currency = tail is "p" ? UnitTable.Penny : UnitTable.Cent;
        return tail switch
        {
            "p" => draft.Value is not (240 or 360 or 480 or 576 or 720 or 1080 or 1440 or 2160 or 4320),
            "c" => IsPriced(window, draft.EndToken) || (window.Is(draft.EndToken, "to") && window.Word(draft.EndToken + 1) is [.., 'c']
                && IsPriced(window, draft.EndToken + 2)),
            _ => false,
        };
    }

    private static bool IsPriced(in TokenWindow window, int at) =>
        window.Word(at) is "a" or "per" && (ContextWords.PricedThings.Has(window.Word(at + 1)) || UnitTable.Names.TryGet(window.Word(at + 1), out _));
}
