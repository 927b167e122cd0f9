using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Keeps the strongest features and rounds their weights to 16 bits.</summary>
internal static class Quantization
{
    /// <summary>The strongest features, in the order of their keys.</summary>
    public static (uint[] Keys, short[] Rows) Quantize(List<WeightedFeature> features, int most)
    {
        List<WeightedFeature> kept =
        [
            .. features.OrderByDescending(feature => feature.Strength).ThenBy(feature => feature.Key).Take(most).OrderBy(feature => feature.Key),
        ];
        double scale = kept.Count == 0 ? 1 : Math.Min(256, 32000 / kept.Max(feature => feature.Strength));
        short[] rows = new short[kept.Count * TagScores.Width];
        for (int i = 0; i < kept.Count; i++)
        {
            for (int label = 0; label < kept[i].Weights.Length; label++)
            {
                rows[(i * TagScores.Width) + label] = (short)Math.Round(kept[i].Weights[label] * scale, MidpointRounding.ToEven);
            }
        }

        return ([.. kept.Select(feature => feature.Key)], rows);
    }
}
