using Extraction.Text;

namespace Extraction.Dates.Recognition;

/// <summary>Gives every token of a sentence its class: words from the lexicon, numbers and marks from their shape.</summary>
internal static class WordReader
{
    /// <summary>Reads the tokens of one sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="words">Receives one word for each token.</param>
    /// <returns>Whether any of them may open a temporal expression.</returns>
    public static bool Read(string text, ReadOnlySpan<Token> tokens, Span<Word> words)
    {
        bool opens = false;
        int end = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            words[i] = Read(token.In(text), token, token.Start == end);
            opens |= RecognizerTable.Opens(words[i].Class);
            end = token.End;
        }

        return opens;
    }

    private static Word Read(ReadOnlySpan<char> word, in Token token, bool glued)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                TemporalLexicon.Shared.TryFind(word, out WordClass found, out int value);
                if (found == WordClass.None && word.Length == 2 && word[0] is '\'' or '\u2019')
                {
                    found = WordClass.Possessive;
                }

                return new Word(found, value, 0, token.IsCapitalized, glued);
            case TokenKind.Number:
                return ReadNumber(word, glued);
            case TokenKind.Alphanumeric:
                return ReadAlphanumeric(word, glued);
            default:
                return new Word(ClassOfMark(word[0]), 0, 0, false, glued);
        }
    }

    private static Word ReadNumber(ReadOnlySpan<char> word, bool glued)
    {
        int mark = word.IndexOfAnyExceptInRange('0', '9');
        if (mark >= 0)
        {
            WordClass kind = word[mark] == ',' ? WordClass.GroupedNumber : word[mark] == '.' ? WordClass.DecimalNumber : WordClass.Other;
            return new Word(kind, 0, 0, false, glued);
        }

        return word.Length > 7
            ? new Word(WordClass.Other, 0, (byte)Math.Min(word.Length, byte.MaxValue), false, glued)
            : new Word(WordClass.Number, ValueOf(word), (byte)word.Length, false, glued);
    }

    /// <summary><c>25th</c>, <c>1930s</c>, <c>30PM</c>, <c>00hrs</c>.</summary>
    private static Word ReadAlphanumeric(ReadOnlySpan<char> word, bool glued)
    {
        int digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 4)
        {
            return new Word(WordClass.Other, 0, 0, char.IsAsciiLetterUpper(word[0]), glued);
        }

        ReadOnlySpan<char> suffix = word[digits..];
        int value = ValueOf(word[..digits]);
        WordClass found = suffix switch
        {
            "s" or "'s" or "\u2019s" when digits >= 2 => WordClass.DecadeDigits,
            "st" or "nd" or "rd" or "th" or "d" => WordClass.Ordinal,
            "am" or "AM" or "a.m." or "a.m" => WordClass.MeridiemNumber,
            "pm" or "PM" or "p.m." or "p.m" => WordClass.MeridiemNumber,
            "hrs" or "h" or "hr" => WordClass.HourNumber,
            _ => WordClass.Other,
        };
        // Minutes and hours after noon are told apart from those before it by 100.
        int meridiem = found == WordClass.MeridiemNumber && suffix[0] is 'p' or 'P' ? 100 : 0;
        return new Word(found, value + meridiem, (byte)digits, false, glued);
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static WordClass ClassOfMark(char mark) => mark switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => WordClass.Dash,
        '/' or '\u2044' => WordClass.Slash,
        ',' => WordClass.Comma,
        ':' => WordClass.Colon,
        '.' or ';' or '!' => WordClass.Period,
        '(' or '[' => WordClass.Open,
        ')' or ']' => WordClass.Close,
        '"' or '\u201C' or '\u201D' => WordClass.Quote,
        '\'' or '\u2019' or '\u2018' => WordClass.Apostrophe,
        '$' or '£' or '€' or '¥' => WordClass.Money,
        '%' or '‰' or '°' => WordClass.Percent,
        _ => WordClass.Other,
    };
}
