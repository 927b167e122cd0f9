using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Notes that lead to another article: "Main article: …", "For the singer, see …".</summary>
internal static class Hatnote
{
    private const int MaximumLength = 600;

    private static readonly (string Opening, string Within)[] Openings =
        [.. LexiconFile.Rows("Articles/Lexicon/hatnotes.tsv").Select(row => (row[0], row.Length > 1 ? row[1] : ""))];

    /// <summary>The line is a hatnote.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsHatnote(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || line[0] is not ('M' or 'S' or 'F' or 'A' or 'T' or 'N' or 'P' or '"' or '“'))
        {
            return false;
        }

        foreach ((string opening, string within) in Openings)
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
