namespace Extraction.Peers;

/// <summary>
/// Times systems side by side: one lap each, round by round, so that whatever else the machine does meets all of them alike. The
/// median lap counts.
/// </summary>
/// <param name="warmUpLaps">How many laps go before those that count: the runtimes compile with what they learn from running.</param>
/// <param name="rounds">How many laps count.</param>
/// <param name="lapTime">How long a lap should take; a system that needs longer for one pass runs one pass a lap.</param>
internal sealed class SpeedComparison(int warmUpLaps, int rounds, TimeSpan lapTime)
{
    /// <summary>Runs all systems.</summary>
    /// <param name="contenders">The systems.</param>
    /// <returns>The median time of one pass, rows and allocation of each, in the same order.</returns>
    public IReadOnlyList<Lap> Run(IReadOnlyList<IContender> contenders)
    {
        int[] passes = [.. contenders.Select(WarmUp)];
        var laps = contenders.Select(_ => new List<Lap>()).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                Lap lap = contenders[i].Run(passes[i]);
                laps[i].Add(lap with { Elapsed = lap.Elapsed / passes[i] });
            }
        }

        return [.. laps.Select(Median)];
    }

    private int WarmUp(IContender contender)
    {
        int passes = 1;
        for (int lap = 0; lap < warmUpLaps; lap++)
        {
            TimeSpan onePass = contender.Run(passes).Elapsed / passes;
            passes = Math.Clamp((int)(lapTime / onePass), 1, 10_000);
        }

        return passes;
    }

    private static Lap Median(List<Lap> laps) => laps.OrderBy(lap => lap.Elapsed).ElementAt(laps.Count / 2);
}
