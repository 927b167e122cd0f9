namespace Extraction.Articles.PlainText;

/// <summary>Counts over the blank-separated words of one line.</summary>
internal static class LineWords
{
    /// <summary>The number of words.</summary>
    /// <param name="line">The line, without surrounding white space.</param>
    /// <returns>The count; words with several blanks between them count the blanks too, which no caller minds.</returns>
    public static int Count(ReadOnlySpan<char> line) => line.IsEmpty ? 0 : System.MemoryExtensions.Count(line, ' ') + 1;

    /// <summary>The number of words that hold a digit.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The count.</returns>
    public static int CountNumeric(ReadOnlySpan<char> line)
    {
        int numeric = 0;
        while (line.IndexOfAnyInRange('0', '9') is >= 0 and int digit)
        {
            numeric++;
            int blank = line[digit..].IndexOf(' ');
            if (blank < 0)
            {
                break;
            }

            line = line[(digit + blank)..];
        }

        return numeric;
    }
}
