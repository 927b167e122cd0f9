namespace Extraction.Text;

/// <summary>Reads the tokens of a span one by one: <c>foreach (Token token in Tokenizer.Read(text, span))</c>.</summary>
/// <param name="text">The text that offsets count in.</param>
/// <param name="span">The part to read.</param>
internal struct TokenReader(string text, TextSpan span)
{
    private int _position = span.Start;

    /// <summary>The token read last.</summary>
    public Token Current { readonly get; private set; }

    /// <summary>The reader itself, so that <c>foreach</c> takes it.</summary>
    public readonly TokenReader GetEnumerator() => this;

    /// <summary>Reads the next token.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        if (!Tokenizer.TryNext(text, _position, span.End, out Token token))
        {
            return false;
        }

        Current = token;
        _position = token.End;
        return true;
    }
}
