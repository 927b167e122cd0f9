using System.Globalization;

namespace Extraction.Text;

/// <summary>
/// Splits text into tokens: the word boundaries of Unicode UAX #29 with the deviations that dates, figures and names need.
/// </summary>
/// <remarks>
/// Deviations from UAX #29: white space makes no token; a possessive <c>'s</c> is a token of its own; hyphens and dashes
/// always split (<c>T-34</c> and <c>Soviet–Japanese</c> are three tokens each); a letter run and a digit run that touch are one token
/// (<c>1st</c>, <c>118k</c>); a comma joins digits only as a thousands mark; single-letter abbreviations keep their periods
/// (<c>U.S.S.R.</c>), others do not (<c>Gen</c> and <c>.</c>); several periods in a row are one token; letters of scripts without
/// spaces are not parted.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>The tokens of a span, in order.</summary>
    /// <param name="text">The text that offsets count in.</param>
    /// <param name="span">The part to tokenize.</param>
    /// <returns>A reader that a <c>foreach</c> goes through.</returns>
    public static TokenReader Read(string text, TextSpan span) => new(text, span);

    /// <summary>The first token at or behind a position.</summary>
    /// <param name="text">The text that offsets count in.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="limit">The end of the text to tokenize.</param>
    /// <param name="token">The token.</param>
    /// <returns>Whether there is one before the limit.</returns>
    public static bool TryNext(string text, int position, int limit, out Token token)
    {
        for (; position < limit; position++)
        {
            char c = text[position];
            if (c != ' ' && !char.IsWhiteSpace(c) && !IsInvisible(c))
            {
                token = Next(text, position, limit);
                return true;
            }
        }

        token = default;
        return false;
    }

    private static Token Next(string text, int start, int limit)
    {
        char first = text[start];
        if (char.IsAsciiLetterOrDigit(first) || (first >= 128 && IsWordCharacter(text, start, limit)))
        {
            return WordOrNumber(text, start, limit);
        }

        if (first is '\'' or '\u2019' && IsPossessive(text, start, limit))
        {
            return new Token(start, 2, TokenKind.Word, TokenCasing.Lower);
        }

        if (first == '.')
        {
            return new Token(start, RunOfPeriods(text, start, limit), TokenKind.Punctuation, TokenCasing.None);
        }

        TokenKind kind = char.IsPunctuation(first) ? TokenKind.Punctuation : TokenKind.Symbol;
        return new Token(start, IsPair(text, start, limit) ? 2 : 1, kind, TokenCasing.None);
    }

    private static Token WordOrNumber(string text, int start, int limit)
    {
        limit = (int)Math.Min(limit, (long)start + Token.LongestLength);
        int position = start;
        bool letters = false;
        bool digits = false;

        // Single letters, each behind a period but the first: the shape of U.S.S.R. as far as it has been read.
        bool initialism = true;
        while (position < limit)
        {
            char c = text[position];
            if (IsWordCharacter(text, position, limit))
            {
                bool digit = char.IsDigit(c);
                digits |= digit;
                letters |= !digit;
                initialism &= !digit && (position == start || text[position - 1] == '.');
                position += IsPair(text, position, limit) ? 2 : 1;
            }
            else if (c == '.' ? JoinsAtPeriod(text, position, limit, initialism, position - start > 1) : JoinsWord(text, position, limit))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        TokenKind kind = letters ? digits ? TokenKind.Alphanumeric : TokenKind.Word : TokenKind.Number;
        return new Token(start, position - start, kind, CasingOf(text.AsSpan(start, position - start)));
    }

    private static bool IsWordCharacter(string text, int position, int limit)
    {
        char c = text[position];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        UnicodeCategory category = IsPair(text, position, limit)
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[position + 1]))
            : char.GetUnicodeCategory(c);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
    }

    private static bool IsPair(string text, int position, int limit) =>
        char.IsHighSurrogate(text[position]) && position + 1 < limit && char.IsLowSurrogate(text[position + 1]);

    /// <summary>Zero-width characters that stand between words: zero-width space, direction marks, byte order mark.</summary>
    private static bool IsInvisible(char c) => c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060';

    private static bool JoinsAtPeriod(string text, int position, int limit, bool initialism, bool behindPeriod)
    {
        bool followed = position + 1 < limit;
        if (char.IsAsciiDigit(text[position - 1]))
        {
            return followed && char.IsAsciiDigit(text[position + 1]);
        }

        // U.S. has at least two letters, each with its period.
        bool letterFollows = position + 2 < limit && char.IsLetter(text[position + 1]) && text[position + 2] == '.';
        return initialism && text[position - 1] != '.' && (behindPeriod || letterFollows);
    }

    /// <summary>Whether the mark at a position stays inside the word or number before it.</summary>
    private static bool JoinsWord(string text, int position, int limit)
    {
        bool followed = position + 1 < limit;
        return text[position] switch
        {
            ',' => char.IsAsciiDigit(text[position - 1]) && HasThreeDigits(text, position + 1, limit),
            '\'' or '\u2019' => followed && char.IsLetter(text[position - 1]) && IsWordCharacter(text, position + 1, limit) && !IsPossessive(text, position, limit),
            // UAX #29 rule WB4: soft hyphens and joiners inside a word do not part it.
            '\u00AD' or '\u200C' or '\u200D' => followed && IsWordCharacter(text, position + 1, limit),
            _ => false,
        };
    }

    private static bool HasThreeDigits(string text, int start, int limit) =>
        start + 3 <= limit
        && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2])
        && (start + 3 == limit || !char.IsAsciiDigit(text[start + 3]));

    private static bool IsPossessive(string text, int apostrophe, int limit) =>
        apostrophe + 1 < limit
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= limit || !IsWordCharacter(text, apostrophe + 2, limit));

    private static int RunOfPeriods(string text, int start, int limit)
    {
        limit = (int)Math.Min(limit, (long)start + Token.LongestLength);
        int end = start + 1;
        while (end < limit && text[end] == '.')
        {
            end++;
        }

        return end - start;
    }

    /// <summary>How the letters of a word are cased.</summary>
    /// <param name="word">At least one character.</param>
    /// <returns>The casing.</returns>
    public static TokenCasing CasingOf(ReadOnlySpan<char> word)
    {
        int upper = 0;
        int lower = 0;
        bool firstIsUpper = char.IsUpper(word[0]);
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        return (upper, lower) switch
        {
            (0, 0) => TokenCasing.None,
            (0, _) => TokenCasing.Lower,
            (1, _) when firstIsUpper => TokenCasing.Title,
            (_, 0) => TokenCasing.Upper,
            _ => TokenCasing.Mixed,
        };
    }
}
