using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>Turns finished drafts into rows.</summary>
internal static class FigureRows
{
    private const int DatesLookedAt = 8;

    /// <summary>Appends the rows of one sentence.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">Its figures.</param>
    /// <param name="sentence">Its index.</param>
    /// <param name="earlier">The article and its dates.</param>
    /// <param name="rows">Receives the rows.</param>
    public static void Append(in TokenWindow window, RentedList<FigureDraft> drafts, int sentence, ExtractionResult earlier,
        RentedList<FigureMention> rows)
    {
        foreach (ref readonly FigureDraft draft in drafts.AsSpan())
        {
            if (!draft.Rejected)
            {
                rows.Add(Row(window, draft, sentence, earlier));
            }
        }
    }

    private static FigureMention Row(in TokenWindow window, in FigureDraft draft, int sentence, ExtractionResult earlier)
    {
        (double? min, double? max) = Bounds(draft);
        string rule = draft.Rule ?? RuleOf(draft.Kind);
        return new FigureMention
        {
            Span = TextSpan.FromBounds(draft.Start, draft.End),
            Sentence = sentence,
            Value = double.IsNaN(draft.Value) ? null : draft.Value,
            Min = min,
            Max = max,
            Qualifier = draft.Qualifier,
            Kind = draft.Kind,
            Unit = draft.PerUnit ?? draft.Unit?.Code ?? "",
            UnitText = Quote(window, draft.UnitPlace),
            Counted = Quote(window, draft.CountedPlace),
            Category = draft.Category,
            Statuses = draft.Statuses,
            Side = draft.Side,
            Belligerent = draft.Belligerent ?? "",
            Attribution = draft.Attribution ?? "",
            Date = DateOf(window, draft, earlier.Dates),
            Confidence = FigureConfidence.Of(rule),
            RuleId = rule,
        };
    }

    /// <summary>What the qualifier allows; an exact value bounds itself, "about" bounds nothing.</summary>
    private static (double? Min, double? Max) Bounds(in FigureDraft draft) => draft.Qualifier switch
    {
        FigureQualifier.Exact => (draft.Value, draft.Value),
        FigureQualifier.Range => (draft.Min, draft.Max),
        FigureQualifier.AtLeast or FigureQualifier.MoreThan => (draft.Value, null),
        FigureQualifier.AtMost or FigureQualifier.LessThan => (null, draft.Value),
        _ => (null, null),
    };

    private static string Quote(in TokenWindow window, (int Start, int End) place) =>
        place.End > place.Start ? window.Text[place.Start..place.End] : "";

    private static string RuleOf(FigureKind kind) => kind switch
    {
        FigureKind.Ordinal => "figures.ordinal",
        FigureKind.Count => "figures.count",
        FigureKind.Ratio => "figures.ratio",
        _ => "figures.number",
    };

    /// <summary>The date of the same sentence that stands nearest to the figure; of several that start together the longest.</summary>
    private static int DateOf(in TokenWindow window, in FigureDraft draft, ImmutableArray<DateMention> dates)
    {
        int low = 0;
        int high = dates.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = dates[middle].Span.Start < draft.Start ? (middle + 1, high) : (low, middle);
        }

        int best = -1;
        int bestGap = int.MaxValue;
        for (int i = Math.Max(0, low - DatesLookedAt); i < Math.Min(dates.Length, low + DatesLookedAt); i++)
        {
            TextSpan span = dates[i].Span;
            bool inSentence = span.Start >= window.Start && span.End <= window.End;
            int gap = span.Start >= draft.End ? span.Start - draft.End : draft.Start - span.End;
            if (inSentence && gap >= 0 && gap < bestGap && dates[i].Min is not null && !EndsSomething(window, draft, span)
                && dates[i].Type is TimexType.Date or TimexType.Interval or TimexType.Time)
            {
                (best, bestGap) = (i, gap);
            }
        }

        return best;
    }

    /// <summary>"the deadliest day until 1914": a date behind the figure that only ends or begins something else.</summary>
    private static bool EndsSomething(in TokenWindow window, in FigureDraft draft, TextSpan date)
    {
        if (date.Start < draft.End)
        {
            return false;
        }

        ReadOnlySpan<char> before = window.Text.AsSpan(draft.End, date.Start - draft.End).TrimEnd();
        return before.EndsWith(" until", StringComparison.Ordinal) || before.EndsWith(" till", StringComparison.Ordinal);
    }
}
