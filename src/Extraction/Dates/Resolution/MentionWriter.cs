using System.Buffers;
using System.Collections.Immutable;
using Extraction.Dates.Recognition;
using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>Turns resolved candidates into rows.</summary>
internal static class MentionWriter
{
    /// <summary>The rows of an article, in text order.</summary>
    /// <param name="candidates">All candidates; dropped ones make no row.</param>
    /// <returns>The layer.</returns>
    public static ImmutableArray<DateMention> Write(ReadOnlySpan<Candidate> candidates)
    {
        // Anchors are indexes of candidates until here; dropped candidates shift them.
        int[] rowOf = ArrayPool<int>.Shared.Rent(candidates.Length);
        int count = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            rowOf[i] = candidates[i].IsDropped ? -1 : count++;
        }

        ImmutableArray<DateMention>.Builder rows = ImmutableArray.CreateBuilder<DateMention>(count);
        for (int i = 0; i < candidates.Length; i++)
        {
            if (!candidates[i].IsDropped)
            {
                int anchor = candidates[i].Anchor is var source and >= 0 ? rowOf[source] : -1;
                rows.Add(candidates[i].Form == CandidateForm.Interval ? Interval(candidates, i) : Date(candidates[i], anchor));
            }
        }

        ArrayPool<int>.Shared.Return(rowOf);
        return rows.MoveToImmutable();
    }

    private static DateMention Date(in Candidate candidate, int anchor)
    {
        PartialDate date = candidate.Value;
        string edtf = date.Grain is not (Grain.None or Grain.Week) ? EdtfWriter.Of(date, candidate.Qualifier) : "";
        _ = Edtf.TryParse(edtf, out Edtf bounds);
        return new DateMention
        {
            Span = candidate.Span,
            Sentence = candidate.Sentence,
            Type = candidate.Type,
            TimexValue = candidate.Fixed ?? (date.Grain == Grain.None ? "" : TimexValue.Of(date, edtf)),
            Modifier = candidate.Modifier,
            Edtf = edtf,
            Min = bounds.Min,
            Max = bounds.Max,
            Precision = bounds.Min is null && bounds.Max is null ? DatePrecision.None : PrecisionOf(candidate),
            Qualifier = candidate.Qualifier,
            Calendar = candidate.Calendar,
            Basis = candidate.Basis,
            Anchor = anchor,
            Confidence = RuleConfidence.Of(candidate.Rule, candidate.Basis),
            RuleId = candidate.Rule,
        };
    }

    private static DateMention Interval(ReadOnlySpan<Candidate> candidates, int index)
    {
        Candidate interval = candidates[index];
        PartialDate? start = interval.StartStep > 0 ? candidates[index + interval.StartStep].Value : null;
        PartialDate? end = interval.EndStep > 0 ? candidates[index + interval.EndStep].Value : null;
        string edtf = EdtfWriter.Interval(start, end);
        _ = Edtf.TryParse(edtf, out Edtf bounds);
        DateBasis basis = DateBasis.Explicit;
        for (int i = index + 1; i <= index + Math.Max(interval.StartStep, interval.EndStep); i++)
        {
            basis = candidates[i].Basis is DateBasis.Relative or DateBasis.Context ? candidates[i].Basis
                : candidates[i].Basis == DateBasis.Partial && candidates[i].LenderStep == 0 ? DateBasis.Partial : basis;
        }

        return new DateMention
        {
            Span = interval.Span,
            Sentence = interval.Sentence,
            Type = TimexType.Interval,
            TimexValue = "",
            Edtf = edtf,
            Min = bounds.Min,
            Max = bounds.Max,
            Precision = edtf.Length == 0 ? DatePrecision.None : DatePrecision.Range,
            Basis = basis,
            Anchor = -1,
            Confidence = RuleConfidence.Of(interval.Rule, basis),
            RuleId = interval.Rule,
        };
    }

    private static DatePrecision PrecisionOf(in Candidate candidate) => candidate.Value.Grain switch
    {
        Grain.Day when candidate.Type == TimexType.Time => DatePrecision.Time,
        Grain.Day => candidate.Value.Day > 0 ? DatePrecision.Day : candidate.Value.Month > 0 ? DatePrecision.Month : DatePrecision.Year,
        Grain.Week => DatePrecision.Week,
        Grain.Month => DatePrecision.Month,
        Grain.Season => DatePrecision.Season,
        Grain.Quarter => DatePrecision.Quarter,
        Grain.Half => DatePrecision.Half,
        Grain.Decade => DatePrecision.Decade,
        Grain.Century => DatePrecision.Century,
        Grain.Millennium => DatePrecision.Millennium,
        _ => DatePrecision.Year,
    };
}
