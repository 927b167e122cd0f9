namespace Extraction.Entities.Tagging;

/// <summary>The weights of all features: one row of <see cref="TagScores.Width"/> 16-bit numbers for each key.</summary>
/// <param name="keys">Keys of the rows.</param>
/// <param name="rows">The rows, one behind the other.</param>
internal sealed class WeightTable(KeyTable keys, short[] rows)
{
    /// <summary>Number of rows.</summary>
    public int Count => keys.Count;

    /// <summary>Adds the weights of the features that the table holds.</summary>
    public void Add(ReadOnlySpan<uint> features, ref TagScores scores)
    {
        foreach (uint feature in features)
        {
            int row = keys.Find(feature);
            if (row >= 0)
            {
                scores.Add(in rows[row * TagScores.Width]);
            }
        }
    }
}
