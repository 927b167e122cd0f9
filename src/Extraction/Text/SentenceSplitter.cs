namespace Extraction.Text;

/// <summary>
/// Cuts the tokens of one block into sentences. The end of a block and a blank line always end a sentence; a single line end only
/// where lines stand for themselves. Elsewhere a sentence ends at a terminal mark, with the quotes, brackets and footnote markers that close it.
/// A dateline is a sentence of its own.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">All tokens so far; those of this block begin at <paramref name="first"/>.</param>
    /// <param name="first">Index of the block's first token.</param>
    /// <param name="block">Index of the block in the article.</param>
    /// <param name="linesAreSentences">Whether each line stands for itself.</param>
    /// <param name="sentences">Receives the sentences in order.</param>
    public static void Split(string text, RentedList<Token> tokens, int first, int block, bool linesAreSentences, RentedList<Sentence> sentences)
    {
        ReadOnlySpan<Token> all = tokens.AsSpan();
        int start = first;
        while (start < all.Length)
        {
            int dateline = start == first ? Dateline.EndOf(text, all, first) : -1;
            int end = dateline > 0 ? dateline : EndOfSentence(text, all, start, linesAreSentences);
            sentences.Add(new Sentence(TextSpan.FromBounds(all[start].Start, all[end - 1].End), start, end - start, block));
            start = end;
        }
    }

    /// <summary>Index just behind the last token of the sentence that begins at <paramref name="start"/>.</summary>
    private static int EndOfSentence(string text, ReadOnlySpan<Token> tokens, int start, bool linesAreSentences)
    {
        for (int i = start; i + 1 < tokens.Length; i++)
        {
            int tokenEnd = tokens[i].End;
            if (EndsLine(text, tokenEnd, tokens[i + 1].Start, linesAreSentences) || (i == start + 1 && IsFigureLabel(text, tokens, start)))
            {
                return i + 1;
            }

            if (TerminalMarks.IsTerminal(text[tokenEnd - 1]))
            {
                var mark = new TerminalMark(text, tokens, start, i);
                if (mark.EndsSentence(out int end))
                {
                    return end;
                }
            }
        }

        return tokens.Length;
    }

    /// <summary>A figure's label without a full stop, before its caption: <c>Figure 1.3 This map shows</c>.</summary>
    private static bool IsFigureLabel(string text, ReadOnlySpan<Token> tokens, int start) =>
        tokens[start + 1].Kind == TokenKind.Number
        && start + 2 < tokens.Length
        && tokens[start + 2].IsCapitalized
        && tokens[start + 2].Start > tokens[start + 1].End
        && tokens[start].In(text) is "Figure" or "Table" or "Fig";

    private static bool EndsLine(string text, int tokenEnd, int nextStart, bool linesAreSentences)
    {
        ReadOnlySpan<char> gap = text.AsSpan(tokenEnd, nextStart - tokenEnd);
        int lineEnd = gap.Length == 0 || gap is [' '] ? -1 : gap.IndexOf('\n');
        return lineEnd >= 0 && (linesAreSentences || gap[(lineEnd + 1)..].Contains('\n'));
    }
}
