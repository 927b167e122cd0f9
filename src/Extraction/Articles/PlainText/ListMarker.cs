namespace Extraction.Articles.PlainText;

/// <summary>The number or bullet in front of a list item.</summary>
internal static class ListMarker
{
    private const int MaximumDigits = 4;

    /// <summary>Reads the marker of a reference entry: <c>1. ^</c>, <c>a. ^</c>, <c>^ a b</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The length of the number or letter at the start of the line; 0 when the entry has none.</param>
    /// <returns>The length of the marker with the blanks behind it, or 0 when the line has none.</returns>
    public static int ReferenceLength(ReadOnlySpan<char> line, out int label)
    {
        label = 0;
        int position = 0;
        if (line[0] != '^')
        {
            label = LabelLength(line);
            position = label;
            if (label == 0 || position >= line.Length || line[position] != '.')
            {
                label = 0;
                return 0;
            }

            position = SkipBlanks(line, position + 1);
        }

        if (position >= line.Length || line[position] is not ('^' or '↑'))
        {
            label = 0;
            return 0;
        }

        return SkipBacklinks(line, SkipBlanks(line, position + 1));
    }

    /// <summary>The length of a bullet or number at the start of a list item, with the blanks behind it; 0 when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The length.</returns>
    public static int ItemLength(ReadOnlySpan<char> line)
    {
        if (line[0] is '•' or '*' or '·' or '▪' or '–' or '-' or '●' or '◦' or '#')
        {
            int text = SkipBlanks(line, 1);
            return text > 1 || line[0] is '•' or '*' or '●' or '▪' ? text : 0;
        }

        int number = LabelLength(line);
        bool closed = number > 0 && number + 1 < line.Length && line[number] is '.' or ')' && line[number + 1] == ' ';
        return closed && (char.IsAsciiDigit(line[0]) || line[number] == ')') ? SkipBlanks(line, number + 1) : 0;
    }

    private static int LabelLength(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && digits <= MaximumDigits && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        if (digits > 0)
        {
            return digits <= MaximumDigits ? digits : 0;
        }

        return char.IsAsciiLetterLower(line[0]) ? 1 : 0;
    }

    /// <summary>"^ a b c Text": the letters lead back to the places that cite the entry.</summary>
    private static int SkipBacklinks(ReadOnlySpan<char> line, int position)
    {
        int start = position;
        char expected = 'a';
        while (position + 1 < line.Length && line[position] == expected && line[position + 1] == ' ')
        {
            position += 2;
            expected++;
        }

        // A single "a" is the article.
        return expected > 'b' ? position : start;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && char.IsWhiteSpace(line[position]))
        {
            position++;
        }

        return position;
    }
}
