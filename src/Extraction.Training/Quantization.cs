using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Keeps the strongest features and rounds their weights to 16 bits.</summary>
internal static class Quantization
{
    // Weights are means over runs and reach a few hundred: with 1/64 they fit, and margins mean the same in every model.
    private const double Scale = 64;

    /// <summary>The features with the largest weights, the strongest first.</summary>
    public static List<WeightedFeature> Strongest(IEnumerable<WeightedFeature> features, int most) =>
        [.. features.OrderByDescending(feature => feature.Strength).ThenBy(feature => feature.Key).Take(most)];

    /// <summary>The strongest features, in the order of their keys.</summary>
    public static (uint[] Keys, short[] Rows) Quantize(List<WeightedFeature> features, int most)
    {
        List<WeightedFeature> kept = [.. Strongest(features, most).OrderBy(feature => feature.Key)];
        short[] rows = new short[kept.Count * TagScores.Width];
        for (int i = 0; i < kept.Count; i++)
        {
            for (int label = 0; label < kept[i].Weights.Length; label++)
            {
                double weight = Math.Round(kept[i].Weights[label] * Scale, MidpointRounding.ToEven);
                rows[(i * TagScores.Width) + label] = (short)Math.Clamp(weight, short.MinValue, short.MaxValue);
            }
        }

        return ([.. kept.Select(feature => feature.Key)], rows);
    }
}
