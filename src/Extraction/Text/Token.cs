namespace Extraction.Text;

/// <summary>One token: a place in the text, never a copy of it. Eight bytes, since an article has one for every five characters.</summary>
public readonly record struct Token
{
    private const int LengthShift = 8;
    private const int CasingShift = 4;
    private const uint KindMask = 15;

    // Length, casing and kind, from the upper bits down.
    private readonly uint _shape;

    /// <summary>A token.</summary>
    /// <param name="start">Index of the first UTF-16 code unit.</param>
    /// <param name="length">Length in UTF-16 code units, 1 to <see cref="LongestLength"/>.</param>
    /// <param name="kind">What the token is made of.</param>
    /// <param name="casing">How its letters are cased.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of range.</exception>
    public Token(int start, int length, TokenKind kind, TokenCasing casing)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)LongestLength, nameof(length));
        Start = start;
        _shape = ((uint)length << LengthShift) | ((uint)casing << CasingShift) | (uint)kind;
    }

    /// <summary>The longest that a token can be, in UTF-16 code units; a longer run of letters is several tokens.</summary>
    public static int LongestLength => (1 << 24) - 1;

    /// <summary>Index of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>Length in UTF-16 code units, at least 1.</summary>
    public int Length => (int)(_shape >> LengthShift);

    /// <summary>What the token is made of.</summary>
    public TokenKind Kind => (TokenKind)(_shape & KindMask);

    /// <summary>How its letters are cased.</summary>
    public TokenCasing Casing => (TokenCasing)((_shape >> CasingShift) & KindMask);

    /// <summary>Index just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The token's place in the text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True for a token with an upper-case letter: <see cref="TokenCasing.Title"/>, <see cref="TokenCasing.Upper"/> or <see cref="TokenCasing.Mixed"/>.</summary>
    public bool IsCapitalized => Casing is TokenCasing.Title or TokenCasing.Upper or TokenCasing.Mixed;

    /// <summary>The token's characters, without a copy.</summary>
    /// <param name="text">The text that the token counts in.</param>
    /// <returns>The characters of the token.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
