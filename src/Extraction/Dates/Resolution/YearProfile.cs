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
    /// <returns>The profile; it holds every year when there are too few to say.</returns>
    public static YearProfile Of(ReadOnlySpan<Candidate> candidates)
    {
        var years = new List<int>();
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
        return new YearProfile(years[0], years[^1], years[tail], years[^(tail + 1)], years.Count);
    }

    /// <summary>Whether a year may set the time of the story.</summary>
    public bool Holds(int year) => Count < FewestYears || (year >= CoreFirst && year <= CoreLast);

    /// <summary>Whether a bare number may be a year of this article.</summary>
    public bool MayBe(int year) => Count > 0 && year >= CoreFirst - Margin && year <= CoreLast + Margin;
}
