using Extraction.Figures.Numbers;

namespace Extraction.Figures.Units;

/// <summary>Finds the currency of a number: "$5bn", "HK$ 10", "USD 200", "420 million Finnish markka", "120 MEUR", "75 USD million".</summary>
internal static class MoneyReader
{
    private const double Million = 1e6;

    /// <summary>Reads the currency beside a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="previousEnd">The token behind the figure before, which may not be taken.</param>
    /// <param name="draft">The figure; filled in when a currency stands beside it.</param>
    /// <returns>Whether one does.</returns>
    public static bool TryRead(in TokenWindow window, int previousEnd, ref FigureDraft draft)
    {
        if (TryReadTail(window, ref draft))
        {
            return true;
        }

        if (draft.Number.HasTail)
        {
            return false;
        }

        return TryReadGluedCode(window, ref draft) || TryReadBefore(window, previousEnd, ref draft)
            || TryReadBehind(window, ref draft);
    }

    /// <summary>"USD115": the code and the digits are one token.</summary>
    private static bool TryReadGluedCode(in TokenWindow window, ref FigureDraft draft)
    {
        int start = window[draft.FirstToken].Start;
        if (start >= draft.Number.Start || !UnitTable.CurrencySigns.TryGet(window.Text.AsSpan(start,
            draft.Number.Start - start), out UnitEntry currency))
        {
            return false;
        }

        draft.UnitPlace = (start, draft.Number.Start);
        draft.UnitLeads = true;
        draft.Start = start;
        Take(ref draft, currency);
        return true;
    }

    private static bool TryReadBefore(in TokenWindow window, int previousEnd, ref FigureDraft draft)
    {
        if (!UnitTable.CurrencySigns.TryMatchBackward(window, draft.FirstToken, out UnitEntry currency, out int first)
            && !TryMegaCode(window.Word(draft.FirstToken - 1), out currency, out _))
        {
            return false;
        }

        bool mega = first == draft.FirstToken;
        first = mega ? first - 1 : first;
        if (first < previousEnd || window[draft.FirstToken].Start > window[draft.FirstToken - 1].End + 1)
        {
            return false;
        }

        draft.UnitPlace = (window[first].Start, window[draft.FirstToken - 1].End);
        draft.UnitLeads = true;
        draft.ExtendBackTo(window, first);
        Take(ref draft, currency);
        if (mega)
        {
            draft.Value = Scaled.Multiply(draft.Value, Million);
        }
        else if (draft.Number.Scale == 1)
        {
            TakeScale(window, ref draft);
        }

        if (first > previousEnd && window.Word(first - 1) is "-" or "\u2212" && window.TouchesPrevious(first)
            && !window.TouchesPrevious(first - 1))
        {
            draft.Value = -draft.Value;
            draft.ExtendBackTo(window, first - 1);
        }

        return true;
    }

    private static bool TryReadBehind(in TokenWindow window, ref FigureDraft draft)
    {
        int at = draft.EndToken;
        at = window.Word(at) is "-" && window.TouchesPrevious(at) && window.TouchesPrevious(at + 1) ? at + 1 : at;
        if (at >= window.Count || window.BeginsLine(at))
        {
            return false;
        }

        bool name = UnitTable.CurrencyNames.TryMatchForward(window, at, out UnitEntry currency, out int end)
            && IsMoneyName(window, at, draft);
        if (!name && !UnitTable.CurrencySigns.TryMatchForward(window, at, out currency, out end)
            && !TryMegaCode(window.Word(at), out currency, out end))
        {
            return false;
        }

        bool mega = end == 0;
        end = mega ? at + 1 : end;
        bool signOfNext = !name && window.TouchesPrevious(end) && window[end].Kind == Text.TokenKind.Number;
        if (signOfNext)
        {
            return false;
        }

        draft.UnitPlace = (window[at].Start, window[end - 1].End);
        draft.ExtendTo(window, end);
        Take(ref draft, currency);
        if (mega)
        {
            draft.Value = Scaled.Multiply(draft.Value, Million);
        }
        else if (!name)
        {
            TakeScale(window, ref draft); // "75 USD million"
        }

        return true;
    }

    /// <summary>"115USD", "120MEUR", glued to the digits.</summary>
    private static bool TryReadTail(in TokenWindow window, ref FigureDraft draft)
    {
        if (!draft.Number.HasTail)
        {
            return false;
        }

        int end = window[draft.EndToken - 1].End;
        ReadOnlySpan<char> tail = window.Text.AsSpan(draft.Number.End, end - draft.Number.End);
        bool mega = false;
        if (!UnitTable.CurrencySigns.TryGet(tail, out UnitEntry currency) && !SmallChange.TryRead(window, draft, tail, out currency) && !(mega = TryMegaCode(tail, out currency, out _)))
        {
            return false;
        }

        draft.UnitPlace = (draft.Number.End, end);
        draft.End = end;
        draft.Value = Scaled.Multiply(draft.Value, mega ? Million : 1);
        Take(ref draft, currency);
        return true;
    }

    /// <summary>"MUSD": millions of a currency; the end is 0 to tell it from a phrase.</summary>
    private static bool TryMegaCode(ReadOnlySpan<char> word, out UnitEntry currency, out int end)
    {
        end = 0;
        currency = null!;
        return word.Length == 4 && word[0] == 'M' && UnitTable.CurrencyCodes.TryGet(word[1..], out currency);
    }

    private static void TakeScale(in TokenWindow window, ref FigureDraft draft)
    {
        int end = ScaleReader.Read(window, draft.EndToken, true, ref draft.Value, out double scale);
        if (end > draft.EndToken)
        {
            draft.Number.Scale = scale;
            draft.ExtendTo(window, end);
        }
    }

    /// <summary>"won" is also a verb, so a small bare number before it counts victories.</summary>
    private static bool IsMoneyName(in TokenWindow window, int at, in FigureDraft draft) =>
        !window.Is(at, "won") || draft.Number.Scale >= 1000 || draft.Number.Grouped;

    private static void Take(ref FigureDraft draft, UnitEntry currency)
    {
        draft.Unit = currency;
        draft.Kind = FigureKind.Money;
        draft.Category = FigureCategory.Cost;
        draft.Rule = "figures.money";
    }
}
