using Extraction.Dates.Recognition;

namespace Extraction.Dates;

/// <summary>The working lists of one article, lent from article to article so that only rows are allocated.</summary>
internal sealed class DateScratch
{
    // An article of more candidates than these does not keep its lists.
    private const int MostKept = 16_384;

    /// <summary>The candidates of the article.</summary>
    public List<Candidate> All { get; } = [];

    /// <summary>The candidates of one sentence.</summary>
    public List<Candidate> Found { get; } = [];

    /// <summary>The years of the article.</summary>
    public List<int> Years { get; } = [];

    /// <summary>Empties the lists.</summary>
    /// <returns>Whether they are small enough to be kept.</returns>
    public bool Clear()
    {
        bool small = All.Capacity <= MostKept;
        All.Clear();
        Found.Clear();
        Years.Clear();
        return small;
    }
}
