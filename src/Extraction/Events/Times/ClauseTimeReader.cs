using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Times;

/// <summary>Finds the date that stands in a clause itself and belongs to it.</summary>
internal sealed class ClauseTimeReader(ExtractionResult result, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly DateOwnership _ownership = new(result, sentence.Units);

    /// <summary>The time of a clause. A date that stands in a phrase of another event is kept as the predicate's weak one.</summary>
    public GoverningTime Read(ref Predicate predicate)
    {
        int fronted = -1;
        int behind = -1;
        predicate.WeakDate = -1;
        foreach (DateSlot slot in sentence.Dates)
        {
            if (predicate.Link == ClauseLink.When && !slot.Bracketed && slot.Position == BeforeMark(predicate.ClauseStart))
            {
                // "until 1910 when …", "until 21 December, when …"
                fronted = slot.Date;
            }
            else if (slot.Position < predicate.ClauseStart || slot.Position >= predicate.ClauseEnd || _ownership.IsOfName(slot))
            {
                continue;
            }
            else if (slot.Position < predicate.First)
            {
                fronted = !slot.Bracketed && _ownership.TrailsNoun(slot.Position) ? fronted : slot.Date;
            }
            else if (_ownership.Describes(slot))
            {
                continue;
            }
            else if (_ownership.LiesBehindEvent(predicate.Last + 1, slot.Position))
            {
                predicate.WeakDate = predicate.WeakDate < 0 ? slot.Date : predicate.WeakDate;
            }
            else if (behind < 0 && !(fronted >= 0 && slot.Bracketed))
            {
                behind = StartOf(slot, predicate);
            }
        }

        int chosen = fronted >= 0 && (behind < 0 || !Holds(fronted, behind)) ? fronted : behind;
        return chosen >= 0 ? new GoverningTime(chosen, TimeSource.Clause) : GoverningTime.None;
    }

    /// <summary>A date that opens the sentence before a fronted clause ("In 1877, when he learned …, Turbin began …"): it holds for the main clause.</summary>
    public int OpeningDate()
    {
        Span<Predicate> predicates = sentence.Predicates;
        if (predicates.Length == 0 || sentence.Dates.Count == 0)
        {
            return -1;
        }

        DateSlot first = sentence.Dates[0];
        bool opens = !predicates[0].TrailsContent && first.Position >= 0 && first.Position < predicates[0].ClauseStart && !first.Bracketed;
        return opens && !_ownership.Describes(first) ? first.Date : -1;
    }

    /// <summary>"after Smolensk was razed": the day of the clause that it hangs on is not the day of this one; only the year may be.</summary>
    public bool Shifts(in Predicate predicate, int date) =>
        predicate is { IsFinite: true, Link: ClauseLink.After or ClauseLink.Before }
        && _dates[date] is { Min: { } from, Max: { } to } && from.Year == to.Year && (from.Month, from.Day, to.Month, to.Day) != (1, 1, 12, 31);

    /// <summary>"became commandant (March 1889 – June 1891)": taking up an office happened when the bracket begins.</summary>
    private int StartOf(in DateSlot slot, in Predicate predicate)
    {
        bool entered = slot.Bracketed && predicate.Kind.Is(EventTraits.BeginsOffice) && !predicate.Is(TriggerClass.State);
        bool interval = _dates[slot.Date].Type == TimexType.Interval && slot.Date + 1 < _dates.Length && _dates[slot.Date].Span.Contains(_dates[slot.Date + 1].Span);
        return entered && interval ? slot.Date + 1 : slot.Date;
    }

    private int BeforeMark(int clause) => sentence.Units.Is(clause - 1, WordClass.Mark) && sentence.Units.IsWord(clause, "when") ? clause - 2 : clause - 1;

    private bool Holds(int outer, int inner) =>
        _dates[outer] is { Min: { } from, Max: { } to } && _dates[inner] is { Min: { } start, Max: { } end } && from <= start && end <= to;
}
