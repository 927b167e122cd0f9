using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Cuts the quote of a clause: from its subject, or its verb where the subject stands elsewhere, to its end, without marks at the edges.</summary>
internal static class ClauseQuote
{
    /// <summary>The quote of a predicate.</summary>
    public static TextSpan Of(UnitList units, in Predicate predicate)
    {
        int first = predicate.First;
        for (int i = predicate.First - 1; i >= predicate.SubjectStart && !units[i].Is(WordClass.Mark) && !units[i].IsDate; i--)
        {
            first = i;
        }

        while (first < predicate.First && units[first].Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Mark))
        {
            first++;
        }

        while (predicate.Form == PredicateForm.Participle && first > 0 && units[first - 1].IsNominal)
        {
            first--;
        }

        int last = predicate.ClauseEnd - 1;
        while (last > predicate.Last && units[last].Is(WordClass.Mark | WordClass.Coordinator | WordClass.Preposition | WordClass.Determiner))
        {
            last--;
        }

        return units.SpanOf(first, Math.Max(last, predicate.Last));
    }
}
