namespace Extraction.Training;

/// <summary>A feature and its mean weights relative to those of the first label.</summary>
/// <param name="Key">The feature's key.</param>
/// <param name="Weights">One weight for each label but the first.</param>
internal sealed record WeightedFeature(uint Key, double[] Weights)
{
    /// <summary>The largest weight, whatever its sign.</summary>
    public double Strength => Weights.Max(Math.Abs);
}
