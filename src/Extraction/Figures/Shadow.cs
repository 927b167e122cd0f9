using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>What lies in the shadow of another layer: the numbers of dates and of left-over markup. Asked in text order, it never looks back.</summary>
internal struct Shadow(ImmutableArray<DateMention> dates, ImmutableArray<Residue> residues)
{
    private int _date;
    private int _residue;

    /// <summary>Whether a span lies on left-over markup.</summary>
    /// <param name="span">A span at or behind the one asked before.</param>
    /// <returns>True when they overlap.</returns>
    public bool IsResidue(TextSpan span)
    {
        while (_residue < residues.Length && residues[_residue].Span.End <= span.Start)
        {
            _residue++;
        }

        return _residue < residues.Length && residues[_residue].Span.Overlaps(span);
    }

    /// <summary>The date that a span lies on.</summary>
    /// <param name="span">A span at or behind the one asked before.</param>
    /// <param name="date">The longest date over it that is no length of time.</param>
    /// <returns>Whether there is one.</returns>
    public bool IsDate(TextSpan span, out DateMention date)
    {
        // Rows are in text order and an interval stands before its ends, so few rows behind the first are looked at.
        while (_date < dates.Length && dates[_date].Span.End <= span.Start && !IntervalReaches(span.Start))
        {
            _date++;
        }

        date = default;
        for (int i = _date; i < dates.Length && dates[i].Span.Start < span.End; i++)
        {
            if (dates[i].Type is not (TimexType.Duration or TimexType.Set) && dates[i].Span.Overlaps(span)
                && dates[i].Span.Length > date.Span.Length)
            {
                date = dates[i];
            }
        }

        return !date.Span.IsEmpty;
    }

    // A short row may stand inside a longer one before it; stepping past the short one is safe, past the long one is not.
    private readonly bool IntervalReaches(int start) => _date > 0 && dates[_date - 1].Span.End > start;
}
