namespace Extraction.Training;

/// <summary>How words are clustered.</summary>
internal sealed record ClusterOptions
{
    /// <summary>Rarer words get no cluster.</summary>
    public int LeastFrequency { get; init; } = 3;

    /// <summary>Classes of the fine grain.</summary>
    public int Fine { get; init; } = 800;

    /// <summary>Classes of the middle grain.</summary>
    public int Middle { get; init; } = 250;

    /// <summary>Classes of the coarse grain.</summary>
    public int Coarse { get; init; } = 60;

    /// <summary>Classes by topic.</summary>
    public int Topics { get; init; } = 400;

    /// <summary>How often each word is moved.</summary>
    public int Rounds { get; init; } = 6;

    /// <summary>Seed of the projection for topics.</summary>
    public ulong Seed { get; init; } = 1;
}
