namespace Extraction.Figures.Numbers;

/// <summary>Marks inside numbers as tokenized dumps write them: "10 , 000", "14 . 8 %", "1 @.@ 5 million".</summary>
internal static class TokenizedMark
{
    private const int Escaped = 5;

    private const int Spaced = 3;

    /// <summary>The length of a mark in one of these forms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the mark begins.</param>
    /// <param name="limit">Index behind the last character that may be read.</param>
    /// <param name="mark">The mark: a comma or a point.</param>
    /// <returns>Its length with the blanks, or 0.</returns>
    public static int Length(string text, int position, int limit, char mark)
    {
        ReadOnlySpan<char> ahead = text.AsSpan(position, Math.Min(Escaped, limit - position));
        return ahead switch
        {
            [' ', '@', char inner, '@', ' '] when inner == mark => Escaped,
            [' ', char inner, ' ', ..] when inner == mark => Spaced,
            _ => 0,
        };
    }
}
