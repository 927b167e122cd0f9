using System.Globalization;
using Extraction.Articles;
using Extraction.Dates.Recognition;
using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>When the article's subject took place: the date of its summary box, else the one year in its title.</summary>
/// <param name="Period">From the first to the last day.</param>
/// <param name="Source">The candidate in the box, or -1 for the title.</param>
internal readonly record struct MainPeriod(StoryPeriod Period, int Source)
{
    private const int YearDigits = 4;
    private const int EarliestTitleYear = 1000;
    private const int LatestTitleYear = 2099;

    /// <summary>
    /// Where the story stands when it returns to its subject: the day, month or year of the whole period, or the year that it begins in.
    /// </summary>
    public PartialDate Start => Period switch
    {
        var (first, last) when first == last => PartialDate.OfDay(first.Year, first.Month, first.Day),
        var (first, last) when (first.Year, first.Month) == (last.Year, last.Month) => PartialDate.OfMonth(first.Year, first.Month),
        var (first, _) => PartialDate.OfYear(first.Year),
    };

    /// <summary>Finds the period of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="candidates">Its candidates, not resolved yet.</param>
    /// <returns>Null when neither box nor title tells it.</returns>
    public static MainPeriod? Of(Article article, ReadOnlySpan<Candidate> candidates) => OfBox(article, candidates) ?? OfTitle(article.Title);

    private static MainPeriod? OfBox(Article article, ReadOnlySpan<Candidate> candidates)
    {
        MainPeriod? main = null;
        foreach (InfoboxEntry entry in article.Infobox)
        {
            if (entry is not { Infobox: 0, Field: InfoboxField.Date })
            {
                continue;
            }

            for (int i = FirstAt(candidates, entry.Value.Start); i < candidates.Length && candidates[i].Span.Start < entry.Value.End; i++)
            {
                PartialDate date = candidates[i].Value;
                if (candidates[i] is { Form: CandidateForm.Calendar, IsBracketed: false } && StoryPeriod.Between(date, date) is { } stretch)
                {
                    main = main is { } known ? known with { Period = known.Period.Join(stretch) } : new MainPeriod(stretch, i);
                }
            }
        }

        return main;
    }

    /// <summary>Index of the first candidate at or behind a place.</summary>
    private static int FirstAt(ReadOnlySpan<Candidate> candidates, int start)
    {
        int low = 0;
        int high = candidates.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = candidates[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The title may stand outside the text, so it has no candidates.</summary>
    private static MainPeriod? OfTitle(string title)
    {
        int found = 0;
        for (int i = 0; i < title.Length; i++)
        {
            int end = i;
            while (end < title.Length && char.IsAsciiDigit(title[end]))
            {
                end++;
            }

            if (end > i)
            {
                int year = end - i == YearDigits ? int.Parse(title.AsSpan(i, YearDigits), CultureInfo.InvariantCulture) : 0;
                if (year is < EarliestTitleYear or > LatestTitleYear || found > 0)
                {
                    return null;
                }

                found = year;
                i = end;
            }
        }

        return found > 0 && StoryPeriod.Between(PartialDate.OfYear(found), PartialDate.OfYear(found)) is { } period ? new MainPeriod(period, -1) : null;
    }
}
