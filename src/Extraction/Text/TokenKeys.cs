namespace Extraction.Text;

/// <summary>
/// One 64-bit key for each token of an article, by which lexicons look words up without making strings. Diacritics, and the kind of
/// apostrophe or dash, do not count. Made once per article and shared by all lexicons of the same casing.
/// </summary>
/// <param name="casing">How letters are compared.</param>
internal sealed class TokenKeys(LexiconCasing casing)
{
    private const ulong Seed = 14695981039346656037UL; // FNV-1a, 64 bits
    private const ulong Prime = 1099511628211UL;

    private ulong[] _keys = [];

    /// <summary>Computes the keys of all tokens of an article.</summary>
    /// <param name="table">The article's tokens.</param>
    /// <param name="casing">How letters are compared.</param>
    public TokenKeys(TokenTable table, LexiconCasing casing)
        : this(casing) => Read(table);

    /// <summary>How letters are compared.</summary>
    public LexiconCasing Casing { get; } = casing;

    /// <summary>The key of a token.</summary>
    /// <param name="token">Index of the token.</param>
    public ulong this[int token] => _keys[token];

    /// <summary>Computes the keys of all tokens of an article, in place of those of the article before.</summary>
    /// <param name="table">The article's tokens.</param>
    public void Read(TokenTable table)
    {
        ReadOnlySpan<Token> tokens = table.Tokens.AsSpan();
        if (_keys.Length < tokens.Length)
        {
            _keys = new ulong[Math.Max(tokens.Length, 2 * _keys.Length)];
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            _keys[i] = Of(tokens[i].In(table.Text), tokens[i].Casing, Casing);
        }
    }

    /// <summary>The key of a word of a list.</summary>
    /// <param name="word">One token.</param>
    /// <param name="casing">How letters are compared.</param>
    /// <returns>The key that an article's token has when it counts as equal.</returns>
    public static ulong Of(ReadOnlySpan<char> word, LexiconCasing casing) => Of(word, Tokenizer.CasingOf(word), casing);

    /// <summary>The key of one word.</summary>
    /// <param name="word">The characters of a token.</param>
    /// <param name="wordCasing">The token's casing.</param>
    /// <param name="casing">How letters are compared.</param>
    /// <returns>A key that words share when they count as equal.</returns>
    public static ulong Of(ReadOnlySpan<char> word, TokenCasing wordCasing, LexiconCasing casing)
    {
        const int ShortestCapitalsWord = 4;
        bool lowerFirst = casing == LexiconCasing.Ignored;
        bool lowerRest = lowerFirst || (wordCasing == TokenCasing.Upper && word.Length >= ShortestCapitalsWord && word[^1] != '.');
        ulong hash = Seed;
        for (int i = 0; i < word.Length; i++)
        {
            char c = LetterFold.Of(word[i]);
            c = (i == 0 ? lowerFirst : lowerRest) ? char.ToLowerInvariant(c) : c;
            hash = (hash ^ c) * Prime;
        }

        return hash ^ (hash >>> 29);
    }
}
