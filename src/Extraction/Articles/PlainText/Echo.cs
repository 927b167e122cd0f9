namespace Extraction.Articles.PlainText;

/// <summary>How many of a heading's words come back in the text below it.</summary>
internal static class Echo
{
    /// <summary>Shorter words come back in any text.</summary>
    private const int ShortestWord = 4;

    /// <summary>The share of the heading's longer words that the text holds.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="text">The start of the text below.</param>
    /// <returns>0 to 1; 0 when the heading has no longer word.</returns>
    public static float Share(ReadOnlySpan<char> heading, ReadOnlySpan<char> text)
    {
        int words = 0;
        int echoed = 0;
        foreach (Range range in heading.Split(' '))
        {
            ReadOnlySpan<char> word = heading[range].Trim("()\"',:");
            if (word.Length >= ShortestWord)
            {
                words++;
                echoed += text.Contains(word, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return words == 0 ? 0 : (float)echoed / words;
    }
}
