namespace Extraction.Training;

/// <summary>How a model is trained. The same data and options give the same bytes.</summary>
internal sealed record TrainingOptions
{
    /// <summary>How often each stage is trained over its data in new orders; the weights are averaged.</summary>
    public int Runs { get; init; } = 2;

    /// <summary>How often each run sees every sentence.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Seed of all that is random.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many features the model keeps, the strongest.</summary>
    public int Rows { get; init; } = 300_000;

    /// <summary>Into how many parts the documents are dealt: each part is tagged by a tagger that did not see it.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>How words are clustered.</summary>
    public ClusterOptions Clusters { get; init; } = new();

    /// <summary>
    /// Part of each corpus's own rules of naming that the model follows, by file name without endings; what is not named has
    /// none. Empty for all alike.
    /// </summary>
    public IReadOnlyDictionary<string, float> Style { get; init; } = new Dictionary<string, float>();
}
