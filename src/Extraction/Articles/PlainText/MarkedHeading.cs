using System.Buffers;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// A heading between equals signs. MediaWiki extracts write <c>== Heading ==</c>; WikiText writes <c> = = Heading = = </c>,
/// one pair of signs a level, and its title between single signs.
/// </summary>
internal static class MarkedHeading
{
    /// <summary>MediaWiki knows six levels.</summary>
    private const int DeepestLevel = 6;

    private static readonly SearchValues<char> Signs = SearchValues.Create("= \t\u00A0");

    /// <summary>Reads a marked heading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="heading">The heading without its signs.</param>
    /// <param name="level">The number of signs on each side.</param>
    /// <returns>Whether the line is a marked heading.</returns>
    public static bool TryRead(string text, TextLine line, out TextSpan heading, out int level)
    {
        level = 0;
        heading = default;
        ReadOnlySpan<char> characters = line.In(text);
        if (characters[0] != '=' || characters[^1] != '=')
        {
            return false;
        }

        int first = characters.IndexOfAnyExcept(Signs);
        int last = characters.LastIndexOfAnyExcept(Signs);
        if (first < 0)
        {
            return false;
        }

        level = characters[..first].Count('=');
        bool balanced = level == characters[(last + 1)..].Count('=') && level <= DeepestLevel;
        heading = TextSpan.FromBounds(line.Start + first, line.Start + last + 1);

        // "=x=" is no title of WikiText's, which has blanks inside its signs.
        return balanced && (level > 1 || characters[1] == ' ');
    }
}
