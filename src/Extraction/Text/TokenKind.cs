namespace Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, periods of abbreviations and hyphens as the tokenizer allows.</summary>
    Word,

    /// <summary>Digits with their thousands and decimal marks: <c>80,000</c>, <c>9.3</c>.</summary>
    Number,

    /// <summary>Letters and digits in one run: <c>1st</c>, <c>T34</c>, <c>118k</c>.</summary>
    Alphanumeric,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One symbol: currency, arithmetic, arrows and all else that is neither letter, digit nor punctuation.</summary>
    Symbol,
}
