using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>
/// A label inside a column: who counted ("Soviet archival figures:", "Japanese estimate:") or whose figures follow ("Soviet Union:").
/// Who counted is never a side by itself.
/// </summary>
internal sealed class SourceLabel
{
    private const int LongestLabel = 80;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = LexiconFile
        .Rows("Articles/Lexicon/source-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private SourceLabel(string text, Nation[] nations, bool source, bool own)
    {
        Text = text;
        Nations = nations;
        IsSource = source;
        IsOwnCount = own;
    }

    /// <summary>The label without its colon or brackets.</summary>
    public string Text { get; }

    /// <summary>The nations that it names.</summary>
    public Nation[] Nations { get; }

    /// <summary>It says who counted.</summary>
    public bool IsSource { get; }

    /// <summary>The party counted its own: "archival figures", "official records".</summary>
    public bool IsOwnCount { get; }

    /// <summary>Reads a label that is a line of its own, with its colon.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The label, or null for any other line.</returns>
    public static SourceLabel? ReadLine(ReadOnlySpan<char> line) =>
        line.Length <= LongestLabel && line[^1] == ':' ? Read(line[..^1].TrimEnd()) : null;

    /// <summary>Reads a label before a figure: "Soviet claim: 5,000 killed".</summary>
    /// <param name="line">The line.</param>
    /// <param name="value">Index where the figure starts.</param>
    /// <returns>The label, or null for any other line.</returns>
    public static SourceLabel? ReadBefore(ReadOnlySpan<char> line, out int value)
    {
        int colon = line[..Math.Min(LongestLabel, line.Length)].IndexOf(": ", StringComparison.Ordinal);
        value = colon + 2;
        bool label = colon > 0 && value < line.Length && line[..colon].IndexOfAnyInRange('0', '9') < 0;
        SourceLabel? read = label ? Read(line[..colon]) : null;
        return read is { IsSource: false, Nations.Length: 0 } ? null : read;
    }

    /// <summary>Reads a source in brackets behind a figure: "5,000 killed (Soviet sources)".</summary>
    /// <param name="line">The line.</param>
    /// <returns>The label, or null when there is none.</returns>
    public static SourceLabel? ReadBehind(ReadOnlySpan<char> line)
    {
        int open = line[^1] == ')' ? line.LastIndexOf('(') : -1;
        if (open < 0 || line.Length - open > LongestLabel)
        {
            return null;
        }

        SourceLabel label = Read(line[(open + 1)..^1]);
        return label.IsSource ? label : null;
    }

    private static SourceLabel Read(ReadOnlySpan<char> label)
    {
        bool source = false;
        bool own = false;
        foreach (Range range in label.Split(' '))
        {
            if (Words.TryGetValue(label[range].Trim(",.()"), out string? kind))
            {
                source = true;
                own |= kind == "own";
            }
        }

        return new SourceLabel(label.ToString(), NationNames.In(label), source, own);
    }
}
