using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Reads the marks of an article's tokens.</summary>
internal static class MarkReader
{
    private const int WidestGap = 2;

    /// <summary>Reads them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Its tokens.</param>
    /// <param name="marks">Receives the marks of each token.</param>
    public static void Read(Article article, TokenTable table, Span<TokenMarks> marks)
    {
        ReadOnlySpan<Token> tokens = table.Tokens.AsSpan();
        for (int i = 0; i < tokens.Length; i++)
        {
            TokenMarks gap = i + 1 < tokens.Length ? GapBetween(table.Text, tokens[i].End, tokens[i + 1].Start) : TokenMarks.None;
            marks[i] = gap | (IsCapitalized(table.Text, tokens[i]) ? TokenMarks.Capitalized : TokenMarks.None);
        }

        foreach (ref readonly Residue residue in article.Residues.AsSpan())
        {
            for (int i = table.TokenAtOrAfter(residue.Span.Start); i < tokens.Length && tokens[i].Start < residue.Span.End; i++)
            {
                marks[i] |= TokenMarks.Masked;
            }
        }

        MaskFurniture(article, table, marks);
    }

    /// <summary>Whether more hyphens of a text stand between blanks than between letters.</summary>
    /// <param name="table">The text's tokens.</param>
    /// <returns>True for text that was tokenized before it was written.</returns>
    public static bool SpacesHyphens(TokenTable table)
    {
        ReadOnlySpan<Token> tokens = table.Tokens.AsSpan();
        int spaced = 0;
        int touching = 0;
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (table.Text[tokens[i].Start] == '-' && tokens[i - 1].Kind == TokenKind.Word && tokens[i + 1].Kind == TokenKind.Word)
            {
                bool touches = tokens[i - 1].End == tokens[i].Start;
                touching += touches ? 1 : 0;
                spaced += touches ? 0 : 1;
            }
        }

        return spaced > touching;
    }

    private static bool IsCapitalized(string text, in Token token) =>
        token.IsCapitalized && token.Kind is TokenKind.Word or TokenKind.Alphanumeric && char.IsUpper(text[token.Start]);

    private static TokenMarks GapBetween(string text, int end, int next) => (next - end) switch
    {
        0 => TokenMarks.TouchesNext,
        <= WidestGap when !text.AsSpan(end, next - end).ContainsAny('\n', '\r', '\t') => TokenMarks.SpacedFromNext,
        _ => TokenMarks.None,
    };

    /// <summary>The mirror's banner and the furniture of the page are no part of the article.</summary>
    private static void MaskFurniture(Article article, TokenTable table, Span<TokenMarks> marks)
    {
        foreach (ref readonly Sentence sentence in table.Sentences.AsSpan())
        {
            if (article.Blocks[sentence.Block].Kind is BlockKind.Banner or BlockKind.Chrome)
            {
                foreach (ref TokenMarks mark in marks.Slice(sentence.FirstToken, sentence.TokenCount))
                {
                    mark |= TokenMarks.Masked;
                }
            }
        }
    }
}
