using System.Diagnostics;

namespace Extraction.Peers;

/// <summary>A system that runs in this process.</summary>
/// <param name="name">Its name in the table.</param>
/// <param name="texts">The texts.</param>
/// <param name="read">Reads one text and says how many rows it gave.</param>
internal sealed class ManagedContender(string name, IReadOnlyList<string> texts, Func<string, int> read) : IContender
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Lap Run(int passes)
    {
        long rows = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int pass = 0; pass < passes; pass++)
        {
            rows = 0;
            foreach (string text in texts)
            {
                rows += read(text);
            }
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new Lap(elapsed, rows, (GC.GetAllocatedBytesForCurrentThread() - before) / passes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
