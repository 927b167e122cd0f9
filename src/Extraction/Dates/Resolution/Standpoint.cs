using Extraction.Articles;
using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>
/// Whether an article speaks from the day that it was written, as news does, or tells a story. In news "on Monday" and "in June" count
/// from that day (TIMEX3's document creation time); in a story they count from the day in force.
/// </summary>
internal readonly struct Standpoint
{
    // A dateline stands behind the headline and a byline at most.
    private const int FirstSentences = 6;

    private Standpoint(PartialDate? day, bool isReport) => (Day, IsReport) = (day, isReport);

    /// <summary>The day that the article was written, if known.</summary>
    public PartialDate? Day { get; }

    /// <summary>Whether the article speaks from that day.</summary>
    public bool IsReport { get; }

    /// <summary>The day that the article speaks from; null for a story.</summary>
    public PartialDate? ReportDay => IsReport ? Day : null;

    /// <summary>Finds the standpoint of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="candidates">The candidates in text order.</param>
    /// <param name="told">The day that the caller or the record says, if any.</param>
    /// <returns>The standpoint.</returns>
    public static Standpoint Of(Article article, TokenTable tokens, ReadOnlySpan<Candidate> candidates, DateOnly? told)
    {
        PartialDate? dateline = DatelineOf(article, tokens, candidates);
        PartialDate? day = told is { } known ? PartialDate.OfDay(known.Year, known.Month, known.Day) : dateline;
        return new Standpoint(day, day is not null && (dateline is not null || SpeaksFromItsDay(candidates, day.Value)));
    }

    private static PartialDate? DatelineOf(Article article, TokenTable tokens, ReadOnlySpan<Candidate> candidates)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Sentence >= FirstSentences)
            {
                break;
            }

            Sentence sentence = tokens.Sentences[candidate.Sentence];
            bool full = candidate is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, IsComplete: true } };
            if (full && article.Blocks[sentence.Block].Kind == BlockKind.Paragraph
                && Dateline.EndOf(article.Text, tokens.Tokens.AsSpan(), sentence.FirstToken) == sentence.EndToken)
            {
                return candidate.Value;
            }
        }

        return null;
    }

    /// <summary>"on Monday", "yesterday" and "last year" at least as often as years other than its own: a story has few of the first and many of the second.</summary>
    private static bool SpeaksFromItsDay(ReadOnlySpan<Candidate> candidates, in PartialDate day)
    {
        int deictic = 0;
        int otherYears = 0;
        foreach (ref readonly Candidate candidate in candidates)
        {
            deictic += candidate.Form == CandidateForm.Weekday || candidate.Rule is "deictic" or "deictic_neighbour" or "ago" ? 1 : 0;
            otherYears += candidate is { Form: CandidateForm.Calendar, Value.Year: { } year } && year != day.Year ? 1 : 0;
        }

        return deictic > 0 && deictic >= otherYears;
    }
}
