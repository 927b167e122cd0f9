namespace Extraction.Training;

/// <summary>The weights of several runs, shared and by corpus, to be mixed into those of a model.</summary>
/// <param name="labels">Number of labels.</param>
/// <param name="runs">How many runs are added up.</param>
internal sealed class CorpusSums(int labels, int runs)
{
    private readonly SortedDictionary<string, WeightSum> _own = new(StringComparer.Ordinal);

    /// <summary>Weights that all corpora share.</summary>
    public WeightSum Shared { get; } = new(labels);

    /// <summary>Weights of one corpus.</summary>
    public WeightSum Own(string corpus)
    {
        if (!_own.TryGetValue(corpus, out WeightSum? own))
        {
            own = new WeightSum(labels);
            _own.Add(corpus, own);
        }

        return own;
    }

    /// <summary>The shared weights and a part of each corpus's own.</summary>
    /// <param name="keys">Keys of the features by number.</param>
    /// <param name="style">The part of each corpus; none of those that it does not name.</param>
    /// <returns>The features of a model that names as these corpora do.</returns>
    public List<WeightedFeature> Mix(uint[] keys, IReadOnlyDictionary<string, float> style)
    {
        WeightSum mixed = new(labels);
        mixed.Add(Shared, 1f / runs);
        foreach ((string corpus, WeightSum own) in _own)
        {
            mixed.Add(own, style.GetValueOrDefault(corpus) / runs);
        }

        return mixed.Features(keys);
    }
}
