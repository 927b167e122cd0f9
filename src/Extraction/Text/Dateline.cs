namespace Extraction.Text;

/// <summary>
/// The dateline that a news report begins with, as the stylebooks of the agencies have it: the place in capitals, often the day, often
/// the agency in brackets, then a dash. <c>LONDON, March 3, 2021 (Reuters) –</c>
/// </summary>
internal static class Dateline
{
    private const int MostTokens = 20;
    private const int ShortestPlace = 3;
    private const int LongestAbbreviation = 5;

    /// <summary>Where the dateline ends that begins at a token.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Tokens of the article.</param>
    /// <param name="first">The first token of a block.</param>
    /// <returns>Index just behind the dash, or -1 where there is no dateline.</returns>
    public static int EndOf(string text, ReadOnlySpan<Token> tokens, int first)
    {
        if (tokens[first] is not { Kind: TokenKind.Word, Casing: TokenCasing.Upper, Length: >= ShortestPlace })
        {
            return -1;
        }

        int limit = Math.Min(tokens.Length, first + MostTokens);
        for (int i = first + 1; i < limit; i++)
        {
            if (IsDash(text, tokens[i]))
            {
                // A place alone before a dash may be any heading in capitals; a day or an agency makes it a dateline.
                bool told = tokens[i - 1].Kind == TokenKind.Number || tokens[i - 1].In(text) is ")";
                bool apart = i + 1 < tokens.Length && tokens[i - 1].End < tokens[i].Start && tokens[i].End < tokens[i + 1].Start;
                return told && apart ? i + 1 : -1;
            }

            if (!BelongsToDateline(text, tokens, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool BelongsToDateline(string text, ReadOnlySpan<Token> tokens, int index) => tokens[index].Kind switch
    {
        TokenKind.Word or TokenKind.Alphanumeric => tokens[index].IsCapitalized,
        TokenKind.Number => true,
        _ => tokens[index].In(text) switch
        {
            "," or "(" or ")" or "/" => true,
            "." => tokens[index - 1].Length < LongestAbbreviation && tokens[index - 1].IsCapitalized,
            _ => false,
        },
    };

    private static bool IsDash(string text, in Token token) => token.Length <= 2 && token.In(text) is "-" or "--" or "–" or "—";
}
