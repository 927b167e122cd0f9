namespace Extraction.Text;

/// <summary>Collects the sentences of an article, block by block, into one <see cref="TokenTable"/>.</summary>
internal sealed class TokenTableBuilder(string text) : IDisposable
{
    // English prose has a token about every 5 characters; one array of that size spares most growth.
    private readonly RentedList<Token> _tokens = new(text.Length / 5 + 16);
    private readonly RentedList<Sentence> _sentences = new(text.Length / 120 + 4);

    /// <summary>Tokenizes one block and splits it into sentences.</summary>
    /// <param name="block">Index of the block in the article.</param>
    /// <param name="span">The block's text.</param>
    /// <param name="linesAreSentences">True where each line stands for itself (infobox, list, reference), false for running prose.</param>
    public void AddBlock(int block, TextSpan span, bool linesAreSentences)
    {
        int first = _tokens.Count;
        foreach (Token token in Tokenizer.Read(text, span))
        {
            _tokens.Add(token);
        }

        SentenceSplitter.Split(text, _tokens, first, block, linesAreSentences, _sentences);
    }

    /// <summary>The finished table.</summary>
    /// <returns>An immutable table of all blocks added so far.</returns>
    public TokenTable Build() => new(text, _tokens.ToImmutableArray(), _sentences.ToImmutableArray());

    /// <summary>Gives the scratch memory back.</summary>
    public void Dispose()
    {
        _tokens.Dispose();
        _sentences.Dispose();
    }
}
