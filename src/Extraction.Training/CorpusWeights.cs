namespace Extraction.Training;

/// <summary>
/// Weights that all corpora share and weights of each corpus's own, learned together (Daumé, 2007): where corpora mark names
/// by different rules, their own weights take up the difference and the shared ones stay clean.
/// </summary>
/// <param name="labels">Number of labels.</param>
internal sealed class CorpusWeights(int labels)
{
    private readonly PerceptronWeights _shared = new(labels);
    private readonly SortedDictionary<string, PerceptronWeights> _own = new(StringComparer.Ordinal);

    /// <summary>The weights for a corpus.</summary>
    public Pair Of(string corpus, int features)
    {
        if (!_own.TryGetValue(corpus, out PerceptronWeights? own))
        {
            own = new PerceptronWeights(labels);
            _own.Add(corpus, own);
        }

        _shared.Reserve(features);
        own.Reserve(features);
        return new Pair(_shared, own);
    }

    /// <summary>Adds the weights to the sums of all runs.</summary>
    public void AddTo(CorpusSums sums, int features)
    {
        sums.Shared.Add(_shared, features);
        foreach ((string corpus, PerceptronWeights own) in _own)
        {
            sums.Own(corpus).Add(own, features);
        }
    }

    /// <summary>Shared and own weights, used as one.</summary>
    public readonly record struct Pair(PerceptronWeights Shared, PerceptronWeights Own)
    {
        /// <inheritdoc cref="PerceptronWeights.Score"/>
        public void Score(ReadOnlySpan<int> features, Span<int> scores)
        {
            Shared.Score(features, scores);
            Own.Score(features, scores);
        }

        /// <inheritdoc cref="PerceptronWeights.Update"/>
        public void Update(ReadOnlySpan<int> features, int right, int wrong)
        {
            Shared.Update(features, right, wrong);
            Own.Update(features, right, wrong);
        }

        /// <inheritdoc cref="PerceptronWeights.Tick"/>
        public void Tick()
        {
            Shared.Tick();
            Own.Tick();
        }
    }
}
