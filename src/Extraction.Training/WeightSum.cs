namespace Extraction.Training;

/// <summary>Adds up the mean weights of several runs: what one order of the sentences learned by chance, another does not.</summary>
/// <param name="labels">Number of labels.</param>
internal sealed class WeightSum(int labels)
{
    private readonly List<float[]?> _rows = [];

    /// <summary>Adds the weights of one run.</summary>
    public void Add(PerceptronWeights weights, int features)
    {
        for (int feature = 0; feature < features; feature++)
        {
            if (feature == _rows.Count)
            {
                _rows.Add(null);
            }

            if (!weights.Knows(feature))
            {
                continue;
            }

            float[] row = _rows[feature] ??= new float[labels];
            for (int label = 0; label < labels; label++)
            {
                row[label] += (float)weights.Mean(feature, label);
            }
        }
    }

    /// <summary>Adds a part of other weights.</summary>
    public void Add(WeightSum other, float part)
    {
        for (int feature = 0; feature < other._rows.Count && part != 0; feature++)
        {
            if (feature == _rows.Count)
            {
                _rows.Add(null);
            }

            if (other._rows[feature] is not float[] source)
            {
                continue;
            }

            float[] row = _rows[feature] ??= new float[labels];
            for (int label = 0; label < labels; label++)
            {
                row[label] += part * source[label];
            }
        }
    }

    /// <summary>All features that were part of an error, with weights relative to those of the first label.</summary>
    public List<WeightedFeature> Features(uint[] keys)
    {
        List<WeightedFeature> features = [];
        for (int feature = 0; feature < _rows.Count; feature++)
        {
            if (_rows[feature] is float[] row)
            {
                features.Add(new WeightedFeature(keys[feature], [.. row.Skip(1).Select(weight => (double)weight - row[0])]));
            }
        }

        return features;
    }
}
