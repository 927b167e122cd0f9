using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>Words of losses, and words that stand where a figure should.</summary>
internal static class LossWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = LexiconFile
        .Rows("Articles/Lexicon/loss-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The line counts dead, wounded, sunk and the like.</summary>
    /// <param name="line">A figure line.</param>
    /// <returns>Whether it holds such a word.</returns>
    public static bool IsLoss(ReadOnlySpan<char> line) => Holds(line, "loss");

    /// <summary>The line says "Unknown", "Heavy" or the like in place of a figure.</summary>
    /// <param name="line">A value.</param>
    /// <returns>Whether it is such a word, perhaps with another.</returns>
    public static bool IsVague(ReadOnlySpan<char> line) => line.IndexOfAnyInRange('0', '9') < 0 && Holds(line, "vague");

    private static bool Holds(ReadOnlySpan<char> line, string kind)
    {
        foreach (Range range in line.Split(' '))
        {
            if (Kinds.TryGetValue(line[range].Trim(",.;:()"), out string? found) && found == kind)
            {
                return true;
            }
        }

        return false;
    }
}
