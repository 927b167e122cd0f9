namespace Extraction.Articles.Wikitext;

/// <summary>Recognises heading lines: <c>== Background ==</c>, with comments allowed behind them.</summary>
internal static class WikiHeading
{
    private const int LongestHeading = 1_000;
    private const int DeepestLevel = 6;

    /// <summary>A heading starts at a line start.</summary>
    /// <param name="source">The wikitext.</param>
    /// <param name="start">The line start.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsHeading(string source, int start) => TryRead(source, start, out _, out _, out _);

    /// <summary>Reads the heading at a line start.</summary>
    /// <param name="source">The wikitext.</param>
    /// <param name="start">The line start.</param>
    /// <param name="level">The level: the smaller number of equals signs of both sides, at most six.</param>
    /// <param name="textStart">Where its text starts.</param>
    /// <param name="textEnd">Where its text ends.</param>
    /// <returns>Whether the line is a heading.</returns>
    public static bool TryRead(string source, int start, out int level, out int textStart, out int textEnd)
    {
        (level, textStart, textEnd) = (0, start, start);
        if (start >= source.Length || source[start] != '=')
        {
            return false;
        }

        int limit = Math.Min(source.Length - start, LongestHeading);
        int length = source.AsSpan(start, limit).IndexOf('\n');
        if (length < 0 && limit < source.Length - start)
        {
            return false;
        }

        int end = length < 0 ? source.Length : start + length;
        end = WithoutComments(source, start, end);
        int left = 0;
        while (start + left < end && source[start + left] == '=')
        {
            left++;
        }

        int right = 0;
        while (end - right > start + left && source[end - right - 1] == '=')
        {
            right++;
        }

        level = Math.Min(Math.Min(left, right), DeepestLevel);
        textStart = start + level;
        textEnd = end - level;
        return level > 0 && !source.AsSpan(textStart, textEnd - textStart).IsWhiteSpace();
    }

    private static int WithoutComments(string source, int start, int end)
    {
        while (true)
        {
            end = start + source.AsSpan(start, end - start).TrimEnd().Length;
            if (!source.AsSpan(start, end - start).EndsWith("-->"))
            {
                return end;
            }

            int comment = source.AsSpan(start, end - start).LastIndexOf("<!--");
            if (comment < 0)
            {
                return end;
            }

            end = start + comment;
        }
    }
}
