namespace Extraction.Articles.Infoboxes;

/// <summary>The best place to cut a list in two, given how well each item fits either half.</summary>
/// <param name="Low">Index behind the last item that is surely in the first half.</param>
/// <param name="High">Index of the first item that is surely in the second; above <paramref name="Low"/> where items between fit neither half better.</param>
/// <param name="Margin">By how much the cut beats any other.</param>
/// <param name="Both">Both halves have an item that fits.</param>
internal readonly record struct ColumnCut(int Low, int High, float Margin, bool Both)
{
    private const float SameScore = 0.001f;

    /// <summary>Finds the cut with the highest sum of fits, neither half empty.</summary>
    /// <param name="first">How well each item fits the first half.</param>
    /// <param name="second">How well each fits the second.</param>
    /// <returns>The cut.</returns>
    public static ColumnCut Best(float[] first, float[] second)
    {
        var scores = new float[first.Length];
        float score = second.Sum();
        for (int i = 1; i < first.Length; i++)
        {
            score += first[i - 1] - second[i - 1];
            scores[i] = score;
        }

        float best = scores.AsSpan(1).ToArray().Max();
        int low = Array.FindIndex(scores, 1, value => value > best - SameScore);
        int high = low;
        while (high + 1 < scores.Length && scores[high + 1] > best - SameScore)
        {
            high++;
        }

        float next = float.MinValue;
        for (int i = 1; i < scores.Length; i++)
        {
            next = i < low || i > high ? Math.Max(next, scores[i]) : next;
        }

        bool both = first.AsSpan(0, low).ContainsAnyExcept(0f) && second.AsSpan(high).ContainsAnyExcept(0f);
        // Where every cut is as good as any other, the fits say nothing; of two items, the other order is the rival.
        float rival = next > float.MinValue ? next : first.Length == 2 ? first[1] + second[0] : best;
        return new ColumnCut(low, high, best - rival, both);
    }
}
