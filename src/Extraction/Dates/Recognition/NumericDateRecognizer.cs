using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Dates in digits: ISO 8601 <c>1939-09-01</c>, and <c>25/12/1939</c> where only one order is possible.</summary>
internal sealed class NumericDateRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Number];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word mark = words[head + 1];
        if (!mark.IsGlued || mark.Class is not (WordClass.Dash or WordClass.Slash) || words.Class(head + 3) != mark.Class
            || !words[head + 3].IsGlued || words[head].IsGlued || (words[head + 5].IsGlued && words.Class(head + 5) == mark.Class))
        {
            return 0;
        }

        (Word a, Word b, Word c) = (words[head], words[head + 2], words[head + 4]);
        if (b.Class != WordClass.Number || c.Class != WordClass.Number || !b.IsGlued || !c.IsGlued)
        {
            return 0;
        }

        PartialDate? date = null;
        if (a.IsYearNumber && mark.IsDash && b.Digits == 2 && c.Digits == 2)
        {
            date = Day(a.Value, b.Value, c.Value);
        }
        else if (c.IsYearNumber && a.Digits <= 2 && b.Digits <= 2 && (a.Value > 12 || b.Value > 12 || a.Value == b.Value))
        {
            date = a.Value > 12 ? Day(c.Value, b.Value, a.Value) : Day(c.Value, a.Value, b.Value);
        }

        if (date is not { } day)
        {
            return 0;
        }

        found.Add(new Candidate(CandidateForm.Calendar, head, head + 5, "numeric_date") { Value = day });
        return head + 5;
    }

    private static PartialDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarDay.DaysInMonth(year, month) ? PartialDate.OfDay(year, month, day) : null;
}
