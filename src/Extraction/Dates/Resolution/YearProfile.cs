using Extraction.Dates.Recognition;

namespace Extraction.Dates.Resolution;

/// <summary>
/// The years that an article is about: those written in full, from the 5th to the 95th percentile. A year outside (a
/// treaty a century before, a memorial a century after) is an aside, and a bare number outside is no year.
/// </summary>
internal readonly struct YearProfile
{
    private const int FewestYears = 4;
    private const int TailPercent = 5;
    private const int Margin = 12;

    private YearProfile(int first, int last, int coreFirst, int coreLast, int count)
    {
        (First, Last, CoreFirst, CoreLast, Count) = (first, last, coreFirst, coreLast, count);
    }

    /// <summary>The earliest year.</summary>
    public int First { get; }

    /// <summary>The latest year.</summary>
    public int Last { get; }

    /// <summary>The earliest year of the core.</summary>
    public int CoreFirst { get; }

    /// <summary>The latest year of the core.</summary>
    public int CoreLast { get; }

    /// <summary>How many years were counted.</summary>
    public int Count { get; }

    /// <summary>Whether the article lies before the common era.</summary>
    public bool IsBeforeCommonEra => Count > 0 && CoreLast <= 0;

    /// <summary>Measures the years of an article.</summary>
    /// <param name="candidates">All its candidates.</param>
    /// <param name="years">An empty list to work in.</param>
    /// <returns>The profile; it holds every year when there are too few to say.</returns>
    public static YearProfile Of(ReadOnlySpan<Candidate> candidates, List<int> years)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate is { Form: CandidateForm.Calendar, NeedsProfile: false, IsAside: false, Value.Year: { } year })
            {
                years.Add(year);
            }
        }

        if (years.Count == 0)
        {
            return default;
        }

        years.Sort();
        int tail = years.Count * TailPercent / 100;
        (int first, int last) = WithoutStrays(years, tail, years.Count - 1 - tail);
        return new YearProfile(years[0], years[^1], years[first], years[last], years.Count);
    }

    /// <summary>In a short article the percentiles cut nothing; a single year far from all others is a stray all the same.</summary>
    private static (int First, int Last) WithoutStrays(List<int> years, int first, int last)
    {
        const int Far = 100;
        if (last - first + 1 < FewestYears)
        {
            return (first, last);
        }

        first += years[first + 1] - years[first] > Math.Max(Far, years[last] - years[first + 1]) ? 1 : 0;
        last -= years[last] - years[last - 1] > Math.Max(Far, years[last - 1] - years[first]) ? 1 : 0;
        return (first, last);
    }

    /// <summary>Whether a year may set the time of the story.</summary>
    public bool Holds(int year) => Count < FewestYears || (year >= CoreFirst && year <= CoreLast);

    /// <summary>Whether a bare number may be a year of this article.</summary>
    public bool MayBe(int year) => Count > 0 && year >= CoreFirst - Margin && year <= CoreLast + Margin;
}
