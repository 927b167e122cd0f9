namespace Extraction.Text;

/// <summary>Cuts the tokens of one block into sentences. A blank line always ends a sentence; a single line end only where lines stand for themselves.</summary>
internal static class SentenceSplitter
{
    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">All tokens so far; those of this block begin at <paramref name="first"/>.</param>
    /// <param name="first">Index of the block's first token.</param>
    /// <param name="block">Index of the block in the article.</param>
    /// <param name="linesAreSentences">Whether each line stands for itself.</param>
    /// <param name="sentences">Receives the sentences in order.</param>
    public static void Split(string text, List<Token> tokens, int first, int block, bool linesAreSentences, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < tokens.Count; i++)
        {
            bool last = i + 1 == tokens.Count;
            if (last || EndsAt(text, tokens, i, linesAreSentences))
            {
                TextSpan span = TextSpan.FromBounds(tokens[start].Start, tokens[i].End);
                sentences.Add(new Sentence(span, start, i + 1 - start, block));
                start = i + 1;
            }
        }
    }

    private static bool EndsAt(string text, List<Token> tokens, int index, bool linesAreSentences)
    {
        Token token = tokens[index];
        Token next = tokens[index + 1];
        ReadOnlySpan<char> gap = text.AsSpan(token.End, next.Start - token.End);
        int lineEnds = gap.Count('\n');
        if (lineEnds > 1 || (lineEnds == 1 && linesAreSentences))
        {
            return true;
        }

        return gap.Length > 0 && text[token.End - 1] is '.' or '!' or '?' && next.IsCapitalized;
    }
}
