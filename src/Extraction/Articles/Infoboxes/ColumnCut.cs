namespace Extraction.Articles.Infoboxes;

/// <summary>The best place to cut a list in two, given how well each item fits either half.</summary>
internal static class ColumnCut
{
    /// <summary>Finds the cut with the highest sum of fits, neither half empty.</summary>
    /// <param name="first">How well each item fits the first half.</param>
    /// <param name="second">How well each fits the second.</param>
    /// <returns>Index of the first item of the second half; by how much it beats the next best cut; whether both halves have an item that fits.</returns>
    public static (int Cut, float Margin, bool Both) Best(float[] first, float[] second)
    {
        float score = second.Sum();
        float best = float.MinValue;
        float next = float.MinValue;
        int cut = 0;
        for (int i = 1; i < first.Length; i++)
        {
            score += first[i - 1] - second[i - 1];
            if (score > best)
            {
                (next, best, cut) = (best, score, i);
            }
            else
            {
                next = Math.Max(next, score);
            }
        }

        bool both = first[..cut].Any(fit => fit > 0) && second[cut..].Any(fit => fit > 0);
        return (cut, next == float.MinValue ? best : best - next, both);
    }
}
