using System.Globalization;
using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Fits the share of right names to their score by isotonic regression (pool adjacent violators).</summary>
internal sealed class Calibration
{
    // Steps of fewer names say little.
    private const int LeastNames = 60;

    private readonly List<(int Score, bool Right)> _names = [];

    /// <summary>Adds the names found in a document that the model was not trained on.</summary>
    public void Add(IEnumerable<(TaggedName Name, int Score)> found, IEnumerable<TaggedName> known)
    {
        HashSet<(int, int, NameClass)> right = [.. known.Select(name => (name.FirstToken, name.TokenCount, name.Class))];
        _names.AddRange(found.Select(item => (item.Score, right.Contains((item.Name.FirstToken, item.Name.TokenCount, item.Name.Class)))));
    }

    /// <summary>The table of the names added.</summary>
    public ConfidenceTable Fit()
    {
        List<(int Lowest, int Right, int Count)> steps = [];
        foreach (IGrouping<int, (int Score, bool Right)> names in _names.GroupBy(name => name.Score).OrderBy(group => group.Key))
        {
            steps.Add((names.Key, names.Count(name => name.Right), names.Count()));
            while (steps.Count > 1 && MustMerge(steps[^2], steps[^1]))
            {
                steps[^2] = (steps[^2].Lowest, steps[^2].Right + steps[^1].Right, steps[^2].Count + steps[^1].Count);
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return steps.Count == 0
            ? new ConfidenceTable([], [0.5f])
            : new ConfidenceTable([.. steps.Skip(1).Select(step => step.Lowest)], [.. steps.Select(step => step.Right / (float)step.Count)]);
    }

    /// <summary>Writes how often names of each tenth of confidence were right.</summary>
    public void Report(ConfidenceTable table, TextWriter log)
    {
        IOrderedEnumerable<IGrouping<int, (int Score, bool Right)>> tenths = _names
            .GroupBy(name => Math.Min((int)(table.Of(name.Score) * 10), 9)).OrderBy(group => group.Key);
        log.WriteLine("| confidence | names | right |");
        log.WriteLine("|---|---|---|");
        foreach (IGrouping<int, (int Score, bool Right)> names in tenths)
        {
            double share = 100.0 * names.Count(name => name.Right) / names.Count();
            string row = string.Create(
                CultureInfo.InvariantCulture, $"| {names.Key / 10.0:0.0}–{(names.Key + 1) / 10.0:0.0} | {names.Count()} | {share:0.0} % |");
            log.WriteLine(row);
        }
    }

    private static bool MustMerge((int Lowest, int Right, int Count) lower, (int Lowest, int Right, int Count) upper) =>
        lower.Count < LeastNames || (long)lower.Right * upper.Count >= (long)upper.Right * lower.Count;
}
