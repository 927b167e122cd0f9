namespace Extraction.Dates;

/// <summary>Options of the Dates stage.</summary>
public sealed record DateOptions
{
    /// <summary>The options used when none are given.</summary>
    public static DateOptions Default { get; } = new();

    /// <summary>
    /// The day that news-like expressions ("yesterday", "last year") count from when the document states none of its own.
    /// Null, the default, leaves them unresolved: nothing is ever resolved against the clock.
    /// </summary>
    public DateOnly? ReferenceDate { get; init; }
}
