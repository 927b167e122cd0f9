namespace Extraction.Articles.Infoboxes;

/// <summary>Lines of a summary box that count something: "80,000 men,", "~300 aircraft", "At least 2,000 killed".</summary>
internal static class FigureLine
{
    private static readonly string[] Qualifiers =
        ["About ", "about ", "Approx", "approx", "Around ", "around ", "At least ", "at least ", "Over ", "over ", "More than ", "more than ",
         "Up to ", "up to ", "Nearly ", "nearly ", "Some ", "c. ", "ca. ", "Total", "Unknown", "unknown", "Est.", "est."];

    /// <summary>The line starts with a figure, a qualifier aside, and goes on with what it counts.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsFigure(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = Unqualified(line);
        int figure = FigureLength(rest);
        if (figure == 0)
        {
            return false;
        }

        ReadOnlySpan<char> behind = rest[figure..];
        return behind.Length == 0 || behind[0] is ' ' or '+' or ',' or '[' or '–' or '-';
    }

    /// <summary>The noun that follows the first figure: "men" of "80,000 men,"; empty when none does.</summary>
    /// <param name="line">A figure line.</param>
    /// <returns>The last word of the counted thing, in lower case only if written so.</returns>
    public static ReadOnlySpan<char> NounOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = Unqualified(line);
        rest = rest[FigureLength(rest)..].TrimStart("+ –-0123456789.,");
        int end = rest.IndexOfAny(",(;[:");
        rest = (end < 0 ? rest : rest[..end]).TrimEnd();
        return rest[(rest.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The length of the figure at the start of some characters: digits with separators.</summary>
    /// <param name="characters">The characters.</param>
    /// <returns>The length, or 0.</returns>
    public static int FigureLength(ReadOnlySpan<char> characters)
    {
        int length = 0;
        while (length < characters.Length && (char.IsAsciiDigit(characters[length]) || (length > 0 && characters[length] is ',' or '.' && length + 1 < characters.Length && char.IsAsciiDigit(characters[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private static ReadOnlySpan<char> Unqualified(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("~≈<>≥≤+ ");
        foreach (string qualifier in Qualifiers)
        {
            if (line.StartsWith(qualifier, StringComparison.Ordinal))
            {
                int digit = line.IndexOfAnyInRange('0', '9');
                return digit >= 0 && digit <= qualifier.Length + 12 ? line[digit..] : line;
            }
        }

        return line;
    }
}
