namespace Extraction.Text;

/// <summary>Recognises footnote markers in the token stream, whatever the reader made of them: <c>[12]</c>, <c>[note 2]</c>, <c>[citation needed]</c>.</summary>
internal static class FootnoteMarker
{
    private const int MostTokens = 4;

    /// <summary>How many tokens the marker at a token has.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Index of the token that may open the marker.</param>
    /// <returns>The number of tokens, brackets included, or 0 when no marker stands there.</returns>
    public static int LengthAt(string text, ReadOnlySpan<Token> tokens, int index)
    {
        if (text[tokens[index].Start] != '[' || index + 2 >= tokens.Length)
        {
            return 0;
        }

        Token first = tokens[index + 1];
        bool label = first.Kind == TokenKind.Number || (first.Kind == TokenKind.Word && first.Casing == TokenCasing.Lower);
        for (int i = index + 2; label && i < tokens.Length && i <= index + 1 + MostTokens; i++)
        {
            if (text[tokens[i].Start] == ']')
            {
                return i + 1 - index;
            }

            label = tokens[i].Kind is TokenKind.Number or TokenKind.Word;
        }

        return 0;
    }
}
