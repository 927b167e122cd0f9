using System.Runtime.Intrinsics;

namespace Extraction.Training;

/// <summary>
/// The weights of an averaged perceptron in whole numbers. The mean over all updates is <c>w - u / n</c>, where <c>u</c> sums
/// each change times the moment it was made (Daumé, 2006). A row exists once its feature was part of an error.
/// </summary>
/// <param name="labels">Number of labels.</param>
internal sealed class PerceptronWeights(int labels)
{
    private readonly int _width = (labels + 7) / 8 * 8;
    private int[] _rowOf = [];
    private int[] _weights = [];
    private long[] _moments = [];
    private int _rows;
    private long _now = 1;

    /// <summary>Makes room for features up to a number.</summary>
    public void Reserve(int features)
    {
        int old = _rowOf.Length;
        if (features > old)
        {
            Array.Resize(ref _rowOf, Math.Max(features, old * 2));
            _rowOf.AsSpan(old).Fill(-1);
        }
    }

    /// <summary>Adds the weights of features to scores, whose length is a multiple of eight.</summary>
    public void Score(ReadOnlySpan<int> features, Span<int> scores)
    {
        foreach (int feature in features)
        {
            int row = _rowOf[feature];
            if (row < 0)
            {
                continue;
            }

            for (int i = 0; i < _width; i += 8)
            {
                Vector256<int> sum = Vector256.Create(scores[i..]) + Vector256.LoadUnsafe(ref _weights[(row * _width) + i]);
                sum.CopyTo(scores[i..]);
            }
        }
    }

    /// <summary>Raises the weights of the right label and lowers those of the wrong one.</summary>
    public void Update(ReadOnlySpan<int> features, int right, int wrong)
    {
        foreach (int feature in features)
        {
            int row = RowOf(feature) * _width;
            _weights[row + right]++;
            _weights[row + wrong]--;
            _moments[row + right] += _now;
            _moments[row + wrong] -= _now;
        }
    }

    /// <summary>Counts one decision.</summary>
    public void Tick() => _now++;

    /// <summary>Whether a feature was part of an error.</summary>
    public bool Knows(int feature) => feature < _rowOf.Length && _rowOf[feature] >= 0;

    /// <summary>The mean weight of a feature for a label over all decisions; the feature must be known.</summary>
    public double Mean(int feature, int label)
    {
        int cell = (_rowOf[feature] * _width) + label;
        return _weights[cell] - ((double)_moments[cell] / _now);
    }

    private int RowOf(int feature)
    {
        if (_rowOf[feature] < 0)
        {
            _rowOf[feature] = _rows++;
            if (_rows * _width > _weights.Length)
            {
                int length = Math.Max(_rows * _width * 2, 1 << 16);
                Array.Resize(ref _weights, length);
                Array.Resize(ref _moments, length);
            }
        }

        return _rowOf[feature];
    }
}
