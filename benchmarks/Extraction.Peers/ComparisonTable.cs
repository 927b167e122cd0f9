using System.Globalization;

namespace Extraction.Peers;

/// <summary>Writes a comparison as a Markdown table, with each speed as a ratio to the first system's.</summary>
internal static class ComparisonTable
{
    /// <summary>Writes one table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="task">What the systems did.</param>
    /// <param name="characters">How many UTF-16 code units the texts have together.</param>
    /// <param name="contenders">The systems, the one that the others are compared with first.</param>
    /// <param name="laps">Their median laps.</param>
    public static void Write(TextWriter output, string task, long characters, IReadOnlyList<IContender> contenders, IReadOnlyList<Lap> laps)
    {
        output.WriteLine();
        output.WriteLine($"| {task} | M chars/s | time, times the first | rows | B/char |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        for (int i = 0; i < laps.Count; i++)
        {
            double speed = characters / laps[i].Elapsed.TotalMicroseconds;
            double ratio = laps[i].Elapsed / laps[0].Elapsed;
            string allocated = laps[i].AllocatedBytes is { } bytes ? Number((double)bytes / characters) : "";
            output.WriteLine($"| {contenders[i].Name} | {Number(speed)} | {Number(ratio)} | {laps[i].Rows} | {allocated} |");
        }
    }

    /// <summary>Writes what the first system's stages behind the floor do: its time less the floor's.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="task">What the stages find.</param>
    /// <param name="characters">How many UTF-16 code units the texts have together.</param>
    /// <param name="whole">The first system's lap.</param>
    /// <param name="floor">The floor's lap.</param>
    public static void WriteBeyondFloor(TextWriter output, string task, long characters, in Lap whole, in Lap floor)
    {
        output.WriteLine();
        output.WriteLine($"Extraction's own stages for {task}, the first row less the floor: {Number(characters / (whole.Elapsed - floor.Elapsed).TotalMicroseconds)} M chars/s.");
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "F0" : value >= 1 ? "F1" : "G2", CultureInfo.InvariantCulture);
}
