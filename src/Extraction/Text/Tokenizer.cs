using System.Globalization;

namespace Extraction.Text;

/// <summary>
/// Splits text into tokens: the word boundaries of Unicode UAX #29 with the deviations that dates, figures and names need.
/// </summary>
/// <remarks>
/// Deviations from UAX #29: white space makes no token; a possessive <c>'s</c> is a token of its own; hyphens and dashes
/// always split; a letter run and a digit run that touch are one token (<c>1st</c>, <c>118k</c>); single-letter
/// abbreviations keep their periods (<c>U.S.S.R.</c>).
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of a span.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The part to tokenize.</param>
    /// <param name="tokens">Receives the tokens in order.</param>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        int position = span.Start;
        while (position < span.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            Token token = Next(text, position, span.End);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static Token Next(string text, int start, int limit)
    {
        char first = text[start];
        if (char.IsAsciiLetterOrDigit(first) || IsWordCharacter(text, start))
        {
            return WordOrNumber(text, start, limit);
        }

        if (first is '\'' or '\u2019' && IsPossessive(text, start, limit))
        {
            return new Token(start, 2, TokenKind.Word, TokenCasing.Lower);
        }

        int length = char.IsHighSurrogate(first) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        TokenKind kind = char.IsPunctuation(text, start) ? TokenKind.Punctuation : TokenKind.Symbol;
        return new Token(start, length, kind, TokenCasing.None);
    }

    private static Token WordOrNumber(string text, int start, int limit)
    {
        int position = start;
        bool letters = false;
        bool digits = false;
        while (position < limit)
        {
            if (IsWordCharacter(text, position))
            {
                bool digit = char.IsDigit(text[position]);
                digits |= digit;
                letters |= !digit;
                position += char.IsHighSurrogate(text[position]) ? 2 : 1;
            }
            else if (JoinsWord(text, start, position, limit))
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

    private static bool IsWordCharacter(string text, int position)
    {
        char c = text[position];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        UnicodeCategory category = char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[position + 1]))
            : char.GetUnicodeCategory(c);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
    }

    /// <summary>Whether the mark at <paramref name="position"/> stays inside the token that began at <paramref name="start"/>.</summary>
    private static bool JoinsWord(string text, int start, int position, int limit)
    {
        char mark = text[position];
        char before = text[position - 1];
        bool followed = position + 1 < limit;
        switch (mark)
        {
            case ',':
                // A thousands mark: digits before and exactly three behind.
                return char.IsAsciiDigit(before) && HasThreeDigits(text, position + 1, limit);
            case '.':
                return (char.IsAsciiDigit(before) && followed && char.IsAsciiDigit(text[position + 1])) || IsInitialism(text, start, position, limit);
            case '\'' or '\u2019':
                return followed && char.IsLetter(before) && IsWordCharacter(text, position + 1) && !IsPossessive(text, position, limit);
            default:
                return false;
        }
    }

    private static bool HasThreeDigits(string text, int start, int limit) =>
        start + 3 <= limit
        && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2])
        && (start + 3 == limit || !char.IsAsciiDigit(text[start + 3]));

    /// <summary>The period of <c>U.S.</c>, <c>a.m.</c>, <c>U.S.S.R.</c>: single letters, each with its period, at least two of them.</summary>
    private static bool IsInitialism(string text, int start, int position, int limit)
    {
        int length = position - start;
        if (length % 2 == 0 || !char.IsLetter(text[position - 1]))
        {
            return false;
        }

        for (int i = start + 1; i < position; i += 2)
        {
            if (text[i] != '.' || !char.IsLetter(text[i - 1]))
            {
                return false;
            }
        }

        bool letterFollows = position + 2 < limit && char.IsLetter(text[position + 1]) && text[position + 2] == '.';
        return length > 1 || letterFollows;
    }

    private static bool IsPossessive(string text, int apostrophe, int limit) =>
        apostrophe + 1 < limit
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= limit || !IsWordCharacter(text, apostrophe + 2));

    private static TokenCasing CasingOf(ReadOnlySpan<char> word)
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
