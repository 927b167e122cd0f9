using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Notes that lead to another article: "Main article: …", "For the singer, see …".</summary>
internal static class Hatnote
{
    private const int MaximumLength = 600;

    /// <summary>The openings by their first character, which nearly every line fails on.</summary>
    private static readonly FrozenDictionary<char, (string Opening, string Within)[]> Openings = LexiconFile
        .Rows("Articles/Lexicon/hatnotes.tsv")
        .GroupBy(row => row[0][0], row => (row[0], row.Length > 1 ? row[1] : ""))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The line is a hatnote.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsHatnote(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || !Openings.TryGetValue(line[0], out (string Opening, string Within)[]? openings))
        {
            return false;
        }

        foreach ((string opening, string within) in openings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)
                && (within.Length == 0 || line[opening.Length..].Contains(within, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line names its section's subject as the main article's: "Main article: Battle of X" below "Battle of X".</summary>
    /// <param name="line">A line below a heading.</param>
    /// <param name="heading">The heading.</param>
    /// <returns>Whether the hatnote repeats the heading.</returns>
    public static bool Repeats(ReadOnlySpan<char> line, ReadOnlySpan<char> heading) =>
        line.StartsWith("Main article", StringComparison.Ordinal) && line.Contains(heading, StringComparison.OrdinalIgnoreCase);
}
