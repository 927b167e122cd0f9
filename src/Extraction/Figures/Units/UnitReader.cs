using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Text;

namespace Extraction.Figures.Units;

/// <summary>Finds the unit of measurement behind a number: "15 km", "7.62mm", "six-mile", "500,000 barrels a day", "24 °C".</summary>
internal static class UnitReader
{
    private const int LongestSymbol = 4;

    /// <summary>Reads the unit behind a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure; filled in when a unit follows.</param>
    /// <returns>Whether one does.</returns>
    public static bool TryRead(in TokenWindow window, ref FigureDraft draft)
    {
        if (draft.Number.HasTail)
        {
            return TryReadTail(window, ref draft);
        }

        if (TryReadLeading(window, ref draft))
        {
            return true;
        }

        int at = draft.EndToken;
        bool hyphen = window.IsDash(at) && at + 1 < window.Count && (window.TouchesPrevious(at)
            ? window.TouchesPrevious(at + 1) : window.Is(at, '-') && !window.TouchesPrevious(at + 1));
        at = hyphen ? at + 1 : at;
        if (draft.Number.Form == NumberForm.Fraction || (draft.Number.Decimal && Math.Abs(draft.Value) < 1))
        {
            at = SkipOfA(window, at);
        }

        if (at >= window.Count || window.BeginsLine(at))
        {
            return false;
        }

        bool named = UnitTable.Names.TryMatchForward(window, at, out UnitEntry unit, out int end)
            && NameFits(window, at, end, hyphen);
        if (!named && !(UnitTable.Symbols.TryMatchForward(window, at, out unit, out end) && SymbolFits(window, at, end, hyphen)))
        {
            return false;
        }

        Take(window, ref draft, unit, window[at].Start, end);
        return true;
    }

    /// <summary>Units that stand before their number: "magnitude 6.1", "a magnitude-6.1 quake", "Mach 2".</summary>
    private static bool TryReadLeading(in TokenWindow window, ref FigureDraft draft)
    {
        int at = window.IsDash(draft.FirstToken - 1) ? draft.FirstToken - 2 : draft.FirstToken - 1;
        if (window.Is(at, "of") && window.Is(at - 1, "magnitude"))
        {
            at--; // "a magnitude of 7.8"
        }

        if (!window.Is(at, "magnitude") && window.Word(at) is not "Mach")
        {
            return false;
        }

        UnitTable.Names.TryGet(window.Word(at), out UnitEntry leading);
        (draft.Unit, draft.Kind, draft.Rule, draft.UnitLeads) = (leading, leading.Kind, "figures.measure", true);
        draft.UnitPlace = (window[at].Start, window[at].End);
        draft.ExtendBackTo(window, at);
        return true;
    }

    /// <summary>"half a mile", "a quarter of an hour", "half a percent".</summary>
    private static int SkipOfA(in TokenWindow window, int at)
    {
        int article = window.Is(at, "of") ? at + 1 : at;
        return window.Word(article) is "a" or "an" ? article + 1 : at;
    }

    /// <summary>A unit glued to the digits, with the tokens that touch it: "7.62mm", "5km/h", "10km²".</summary>
    private static bool TryReadTail(in TokenWindow window, ref FigureDraft draft)
    {
        int last = draft.EndToken - 1;
        int longest = last;
        while (longest < last + LongestSymbol && window.TouchesPrevious(longest + 1))
        {
            longest++;
        }

        for (int end = longest; end >= last; end--)
        {
            ReadOnlySpan<char> tail = window.Text.AsSpan(draft.Number.End, window[end].End - draft.Number.End);
            bool letter = tail is "s" or "S" or "C" or "F" or "K" or "A" or "T" or "N" or "L" or "G" or "J" or "D" or "AU"
                or "GT" or "PS";
            letter |= tail is "º" && end + 1 < window.Count && window[end + 1].IsCapitalized; // "the 17º Stormo"
            letter &= !(tail is "C" or "F" && SpeaksOfTemperature(window, draft.FirstToken));
            if (!letter && UnitTable.Symbols.TryGet(tail, out UnitEntry unit))
            {
                Take(window, ref draft, unit, draft.Number.End, end + 1);
                return true;
            }
        }

        return false;
    }

    private static void Take(in TokenWindow window, ref FigureDraft draft, UnitEntry unit, int start, int end)
    {
        if (end == window.Count && end > 1 && window.Is(end - 1, '.') && window[end - 1].Start > start)
        {
            end--; // the stop of "10,000 lbs." ends the sentence
        }

        if (unit.Code == "[lb_av]" && MoneyContext.MeansSterling(window, draft, end))
        {
            unit = UnitTable.PoundSterling;
            draft.Category = FigureCategory.Cost;
        }

        draft.Unit = unit;
        draft.Kind = unit.Code == "deg" && SpeaksOfTemperature(window, draft.FirstToken) ? FigureKind.Temperature : unit.Kind;
        draft.Rule = draft.Kind switch
        {
            FigureKind.Money => "figures.money",
            FigureKind.Percent => "figures.percent",
            _ => "figures.measure",
        };
        draft.ExtendTo(window, end);
        draft.UnitPlace = (start, window[end - 1].End);
        RateReader.Read(window, ref draft);
        if (unit.Code == "a" && AgeReader.TryReadOld(window, end, out int old))
        {
            draft.ExtendTo(window, old);
        }
    }

    /// <summary>Whether weather, heat or cold is spoken of near a figure, so that its degrees are none of angle: "highs of 41C".</summary>
    private static bool SpeaksOfTemperature(in TokenWindow window, int token)
    {
        const int Reach = 12;
        for (int i = Math.Max(0, token - Reach); i < Math.Min(window.Count, token + Reach); i++)
        {
            if (ContextWords.TemperatureWords.Has(window.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names that are also other words: "500 foot soldiers", "the second half".</summary>
    private static bool NameFits(in TokenWindow window, int at, int end, bool hyphen)
    {
        ReadOnlySpan<char> name = window.Slice(at, end);
        if (name is "stone")
        {
            return !NounLexicon.LooksPlural(window.Word(end));
        }

        if (name is "foot" or "horse" or "second" or "hands")
        {
            return hyphen || NounLexicon.ClassOf(window.Word(end)) == NounClass.None;
        }

        // "two degrees north": a place, not a measure.
        return name is not ("degrees" or "degree")
            || window.Word(end) is not ("north" or "south" or "east" or "west" or "N" or "S" or "E" or "W");
    }

    /// <summary>Symbols that are also words or letters need a place where only a unit can stand.</summary>
    private static bool SymbolFits(in TokenWindow window, int at, int end, bool hyphen)
    {
        ReadOnlySpan<char> symbol = window.Slice(at, end);
        ReadOnlySpan<char> next = window.Word(end);
        if (window.IsDash(end) && window.TouchesPrevious(end) && window.TouchesPrevious(end + 1)
            && (char.IsLetter(window.Text[window[end + 1].Start]) || symbol is [>= 'A' and <= 'Z']))
        {
            return false; // "800,000 F-Series", "34 F-16"
        }

        bool closed = end >= window.Count || window[end].Kind is TokenKind.Punctuation or TokenKind.Symbol;
        if (symbol is "in" or "in.")
        {
            bool wordFollows = ContextWords.BehindInches.Has(next);
            return hyphen || wordFollows || (closed && next is not ("," or "\u2014"));
        }

        if (symbol is "°" or "º")
        {
            // Coordinates: 48° 51′ N.
            bool coordinate = next is "N" or "S" or "E" or "W" or "north" or "south" or "′" or "'" || (end < window.Count
                && window[end].Kind == TokenKind.Number);
            return !coordinate;
        }

        if (symbol is "C" or "F" or "K" or "A" or "T" or "N" or "J" or "PS" or "AU" or "GT" or "kn" or "pt" or "pts" or "mo"
            or "mos")
        {
            return closed || window[end].Casing == TokenCasing.Lower;
        }

        return symbol is not ("s" or "mo." or "mos.") || closed;
    }
}
