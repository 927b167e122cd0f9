namespace Extraction.Text;

/// <summary>One token: a place in the text, never a copy of it.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1.</param>
/// <param name="Kind">What the token is made of.</param>
/// <param name="Casing">How its letters are cased.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenCasing Casing)
{
    /// <summary>Index just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The token's place in the text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True for a capitalised token: <see cref="TokenCasing.Title"/>, <see cref="TokenCasing.Upper"/> or <see cref="TokenCasing.Mixed"/> with an upper-case first letter is decided by the tokenizer as one of the first two or Mixed.</summary>
    public bool IsCapitalized => Casing is TokenCasing.Title or TokenCasing.Upper or TokenCasing.Mixed;

    /// <summary>The token's characters, without a copy.</summary>
    /// <param name="text">The text that the token counts in.</param>
    /// <returns>The characters of the token.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
