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

    /// <summary>Reads a marked heading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="heading">The heading without its signs.</param>
    /// <param name="level">The number of signs on each side.</param>
    /// <returns>Whether the line is a marked heading.</returns>
    public static bool TryRead(string text, TextLine line, out TextSpan heading, out int level)
    {
        int first = line.Start;
        int last = line.End - 1;
        level = 0;
        heading = default;
        if (text[first] != '=' || text[last] != '=')
        {
            return false;
        }

        int closing = 0;
        Skip(text, ref first, line.End, 1, ref level);
        Skip(text, ref last, first, -1, ref closing);
        if (first > last || level != closing || level > DeepestLevel || (level == 1 && text[line.Start + 1] != ' '))
        {
            return false;
        }

        heading = TextSpan.FromBounds(first, last + 1);
        return true;
    }

    /// <summary>Walks over equals signs and the blanks between them.</summary>
    private static void Skip(string text, ref int position, int end, int step, ref int signs)
    {
        while (position != end && (text[position] == '=' || char.IsWhiteSpace(text[position])))
        {
            signs += text[position] == '=' ? 1 : 0;
            position += step;
        }
    }
}
