using Extraction.Figures.Lexicon;
using Extraction.Figures.Rejection;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>
/// Joins two neighbouring numbers into one range, both ends included, where the words between them say so and their units
/// agree: "8–9,000", "$5 to $6", "between five and six", "two or three", "89 to 93 billion", "900 m to 1.2 km".
/// A change from one number to another ("fell from 345 to 325") stays two figures.
/// </summary>
internal static class RangeJoiner
{
    private const int ReachOfChange = 14;

    private static readonly PhraseTable<bool> Changes = new(
        WordList.Rows("changes.txt").Select(row => (row[0], true)), StringComparer.OrdinalIgnoreCase);

    private enum Connector : byte
    {
        None,
        Dash,
        To,
        BetweenAnd,
        Or,
    }

    /// <summary>Joins the ranges of a sentence; the first end is rejected and the second becomes the range.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Join(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            ref FigureDraft low = ref figures[i];
            ref FigureDraft high = ref figures[i + 1];
            if (low.Rejected || high.Rejected || !BothNumbers(low, high))
            {
                continue;
            }

            bool behindRange = i > 0 && figures[i - 1] is { IsRange: true, Rejected: false } && window.Is(low.FirstToken - 1, "from")
                && figures[i - 1].EndToken == low.FirstToken - 1;
            Connector connector = ConnectorOf(window, low, high, behindRange);
            if (connector == Connector.None)
            {
                continue;
            }

            if (connector == Connector.Dash && IsSpanOfYears(low, high))
            {
                (low.Rejected, high.Rejected) = (true, true);
                continue;
            }

            if (TryAgree(connector, ref low, ref high, out double min, out double max) && min < max)
            {
                high.Min = min;
                high.Max = max;
                high.Value = double.NaN;
                high.Qualifier = FigureQualifier.Range;
                high.Rule = "figures.range";
                high.FirstToken = connector == Connector.BetweenAnd ? low.FirstToken - 1 : low.FirstToken;
                high.Start = window[high.FirstToken].Start;
                if (connector != Connector.BetweenAnd)
                {
                    high.Start = low.Start;
                }

                low.Rejected = true;
            }
        }
    }

    private static bool BothNumbers(in FigureDraft low, in FigureDraft high) =>
        !low.IsRange && !double.IsNaN(low.Value) && !double.IsNaN(high.Value)
        && (low.Kind == FigureKind.Ordinal) == (high.Kind == FigureKind.Ordinal);

    private static Connector ConnectorOf(in TokenWindow window, in FigureDraft low, in FigureDraft high, bool behindRange)
    {
        int at = low.EndToken;
        int gap = high.FirstToken - at;
        if (gap == 2 && window.IsDash(at) && window.TouchesPrevious(at) && !window.TouchesPrevious(at + 1))
        {
            // "15- to 24-year-olds", "two- or three-bedroom"
            return window.Word(at + 1) switch { "to" => Connector.To, "or" => Connector.Or, _ => Connector.None };
        }

        if (gap != 1 || window.BeginsLine(at) || window.BeginsLine(at + 1))
        {
            return Connector.None;
        }

        if (window.IsDash(at))
        {
            bool even = window.TouchesPrevious(at) == window.TouchesPrevious(at + 1);
            bool lensStyle = window.TouchesPrevious(at + 1) && low.Unit is null && high.Unit is not null; // "75 -300mm"
            return even || lensStyle ? Connector.Dash : Connector.None;
        }

        switch (window.Word(at))
        {
            case "to" or "through":
                if (window.Is(low.FirstToken - 1, "by"))
                {
                    return Connector.None; // "raised its rate by 0.25 to 5.25 per cent"
                }

                bool from = window.Is(low.FirstToken - 1, "from");
                bool amount = window.Is(low.FirstToken - 1, "of"); // "growth of 2 to 3 percent"
                return !amount && !behindRange && IsChange(window, from ? low.FirstToken - 1 : low.FirstToken, from ? ReachOfChange : 2)
                    ? Connector.None : Connector.To;
            case "and":
                return window.Is(low.FirstToken - 1, "between") ? Connector.BetweenAnd : Connector.None;
            case "or":
                return Connector.Or;
            default:
                return Connector.None;
        }
    }

    private static bool IsChange(in TokenWindow window, int end, int reach)
    {
        for (int i = end - 1; i >= Math.Max(0, end - reach); i--)
        {
            if (Changes.TryGet(window.Word(i), out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"1941–45", "1914–1918".</summary>
    private static bool IsSpanOfYears(in FigureDraft low, in FigureDraft high) =>
        YearRule.IsYearLike(low) && high.Number.IsPlainInteger && high.Unit is null
        && (YearRule.IsYearLike(high) || high.Number.IntegerDigits <= 2);

    /// <summary>Brings both ends to one scale and one unit.</summary>
    private static bool TryAgree(Connector connector, ref FigureDraft low, ref FigureDraft high, out double min, out double max)
    {
        (min, max) = (low.Value, high.Value);
        if (low.Unit is { } lowUnit && high.Unit is { } highUnit && lowUnit != highUnit)
        {
            bool commensurable = lowUnit.Kind == highUnit.Kind && lowUnit.Factor > 0 && highUnit.Factor > 0
                && lowUnit.Kind is not (FigureKind.Temperature or FigureKind.Money or FigureKind.Percent);
            min *= commensurable ? lowUnit.Factor / highUnit.Factor : 1;
            if (!commensurable)
            {
                return false;
            }
        }
        else if (low.Unit is not null && high.Unit is null)
        {
            if ((!low.UnitLeads && connector != Connector.Dash) || high.Number.HasTail)
            {
                return false;
            }
        }

        if (connector == Connector.Or && (low.Number.Scale != high.Number.Scale || max > min * 3))
        {
            return false;
        }

        if (high.Unit is null && low.Unit is not null)
        {
            (high.Unit, high.Kind, high.UnitPlace, high.Category, high.PerUnit) = (low.Unit, low.Kind, low.UnitPlace,
                low.Category, low.PerUnit);
        }

        double mantissa = high.Value / high.Number.Scale;
        if (high.Number.Scale > 1 && low.Number.Scale == 1 && low.Value < mantissa)
        {
            min = Numbers.Scaled.Multiply(low.Value, high.Number.Scale); // "89 to 93 billion"
        }
        else if (high.Number.Grouped && low.Number.IsPlainInteger && low.Number.IntegerDigits <= 3
            && low.Value < Math.Floor(high.Value / 1000))
        {
            min = low.Value * 1000; // "8–9,000"
        }

        return true;
    }
}
