using System.Collections.Immutable;

namespace Extraction.Entities.Tagging;

/// <summary>
/// Turns a score into the share of names with such a score that were right, span and class, on text that the model was not
/// trained on: a step function that never falls, fitted by isotonic regression.
/// </summary>
/// <param name="bounds">Lowest score of each step but the first, ascending.</param>
/// <param name="shares">The share of each step; one more than bounds.</param>
internal sealed class ConfidenceTable(ImmutableArray<int> bounds, ImmutableArray<float> shares)
{
    /// <summary>Shares are stored as whole multiples of one part in this many.</summary>
    public const int Unit = 10_000;

    /// <summary>Lowest score of each step but the first.</summary>
    public ImmutableArray<int> Bounds { get; } = bounds;

    /// <summary>The share of each step.</summary>
    public ImmutableArray<float> Shares { get; } = shares;

    /// <summary>The share of right names among those with such a score.</summary>
    public float Of(int score)
    {
        int step = Bounds.BinarySearch(score);
        return Shares[step >= 0 ? step + 1 : ~step];
    }
}
