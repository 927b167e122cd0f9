namespace Extraction.Articles.PlainText;

/// <summary>Counts over the blank-separated words of one short line.</summary>
internal static class LineWords
{
    /// <summary>The number of words.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The count.</returns>
    public static int Count(ReadOnlySpan<char> line)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool blank = char.IsWhiteSpace(c);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return words;
    }

    /// <summary>The number of words that hold a digit.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The count.</returns>
    public static int CountNumeric(ReadOnlySpan<char> line)
    {
        int numeric = 0;
        bool counted = false;
        foreach (char c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (char.IsAsciiDigit(c) && !counted)
            {
                counted = true;
                numeric++;
            }
        }

        return numeric;
    }
}
