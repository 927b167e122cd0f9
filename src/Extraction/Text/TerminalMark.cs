namespace Extraction.Text;

/// <summary>One terminal mark in its sentence, and the decision whether the sentence ends there.</summary>
internal readonly ref struct TerminalMark
{
    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _start;
    private readonly int _index;

    /// <summary>The mark at one token.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="start">Index of the sentence's first token.</param>
    /// <param name="index">Index of the token that ends in the mark; not the last one.</param>
    public TerminalMark(string text, ReadOnlySpan<Token> tokens, int start, int index)
    {
        _text = text;
        _tokens = tokens;
        _start = start;
        _index = index;
    }

    /// <summary>Decides.</summary>
    /// <param name="end">Index just behind the sentence's last token, closing marks and footnote markers included.</param>
    /// <returns>Whether the sentence ends here.</returns>
    public bool EndsSentence(out int end)
    {
        end = SkipClosers(_index + 1, out bool cited);
        if (end == _tokens.Length)
        {
            return false; // the block ends: nothing to decide
        }

        char mark = _text[_tokens[_index].End - 1];
        if (TerminalMarks.NeedsNoSpace(mark))
        {
            return true;
        }

        bool touches = _tokens[end].Start == _tokens[end - 1].End;
        return (!touches || cited) && Allows(mark, end, out int opener) && mark switch
        {
            '!' or '?' => true,
            '.' when !TerminalMarks.IsEllipsis(_tokens[_index].In(_text)) => FullStopEnds(opener, end > _index + 1),
            _ => _tokens[opener].IsCapitalized,
        };
    }

    /// <summary>Takes closing quotes, brackets and footnote markers to the sentence: <c>."</c>, <c>.)</c>, <c>.[12]</c>, <c>. [3]</c>.</summary>
    private int SkipClosers(int index, out bool cited)
    {
        cited = false;
        while (index < _tokens.Length)
        {
            int marker = FootnoteMarker.LengthAt(_text, _tokens, index);
            bool touches = _tokens[index].Start == _tokens[index - 1].End;
            if (marker > 0)
            {
                cited = true;
                index += marker;
            }
            else if (touches && TerminalMarks.Closes(_text[_tokens[index].Start]))
            {
                index++;
            }
            else if (index == _index + 1 && IsRaisedNumber(index))
            {
                cited = true;
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    /// <summary>
    /// A footnote number whose raised position was lost, as in "institutions. 9 For example": behind a plain word, and before a word
    /// that opens sentences, which tells it from a number that opens one.
    /// </summary>
    private bool IsRaisedNumber(int index)
    {
        const int LongestNumber = 3;
        return _tokens[index].Kind == TokenKind.Number
            && _tokens[index].Length <= LongestNumber
            && index + 1 < _tokens.Length
            && SentenceWords.OpensSentence(_tokens[index + 1].In(_text))
            && index - 2 >= _start
            && _tokens[index - 2].Casing == TokenCasing.Lower
            && SentenceWords.AbbreviationOf(_tokens[index - 2].In(_text)) == AbbreviationKind.None;
    }

    /// <summary>Whether what follows may open a sentence: no lower-case word, no mark that goes on with the sentence.</summary>
    /// <param name="mark">The terminal mark.</param>
    /// <param name="next">Index of the next token.</param>
    /// <param name="opener">Index of the first word of the next sentence, behind an opening quote or bracket.</param>
    private bool Allows(char mark, int next, out int opener)
    {
        opener = next;
        char first = _text[_tokens[next].Start];
        bool bracketed = false;
        while (TerminalMarks.Opens(first) && opener + 1 < _tokens.Length && _tokens[opener + 1].Start == _tokens[opener].End)
        {
            bracketed |= first is '(' or '[';
            opener++;
            first = _text[_tokens[opener].Start];
        }

        return _tokens[opener].Kind switch
        {
            // A name such as eHow opens a sentence in spite of its small letter.
            TokenKind.Word => !char.IsLower(first) || _tokens[opener].Casing == TokenCasing.Mixed || (bracketed && mark == '.'),
            TokenKind.Number or TokenKind.Alphanumeric => true,
            TokenKind.Punctuation => first is '\u00BF' or '\u00A1' || TerminalMarks.IsEllipsis(_tokens[opener].In(_text)),
            _ => first is not ('=' or '<' or '>' or '+' or '|'),
        };
    }

    private bool FullStopEnds(int opener, bool closed)
    {
        Token token = _tokens[_index];
        bool inside = token.Length > 1;
        int wordIndex = inside ? _index : _index - 1;
        if (wordIndex < _start)
        {
            return true;
        }

        Token word = _tokens[wordIndex];
        if (!inside && word.End != token.Start)
        {
            return !GoesOnBehindSpacedStop(word, opener);
        }

        ReadOnlySpan<char> spelled = inside ? token.In(_text)[..^1] : word.In(_text);
        ReadOnlySpan<char> next = _tokens[opener].In(_text);
        if (!closed && wordIndex == _start && IsEnumerator(word, spelled))
        {
            return false;
        }

        AbbreviationKind kind = inside ? KindOfInitialism(spelled) : KindOf(word, spelled, wordIndex);
        return kind switch
        {
            AbbreviationKind.Never => closed,
            AbbreviationKind.Seldom => SentenceWords.OpensSentence(next),
            AbbreviationKind.BeforeNumber => _tokens[opener].Kind is not (TokenKind.Number or TokenKind.Alphanumeric) && !IsRomanNumeral(next),
            _ => !IsFigureLabel(word, wordIndex),
        };
    }

    /// <summary>A stop between blanks, as tokenized texts have it, inside a decimal or an abbreviation: "6 . 2 %", "no . 1", "sept . 30".</summary>
    private bool GoesOnBehindSpacedStop(Token word, int opener)
    {
        const int LengthOfYear = 4;
        Token next = _tokens[opener];
        bool goesOn = opener == _index + 1 && next.Kind == TokenKind.Number && !(opener + 1 < _tokens.Length && _tokens[opener + 1].IsCapitalized);
        return goesOn && (word.Kind == TokenKind.Number
            ? word.Length != LengthOfYear
            : SentenceWords.AbbreviationOf(word.In(_text)) != AbbreviationKind.None);
    }

    private AbbreviationKind KindOf(Token word, ReadOnlySpan<char> spelled, int wordIndex)
    {
        if (word.Length > 1 || !char.IsUpper(spelled[0]))
        {
            return SentenceWords.AbbreviationOf(spelled);
        }

        // One capital letter is an initial, unless it is the number of a noun: "World War I. Germany".
        bool numeral = wordIndex > _start && SentenceWords.TakesNumeral(_tokens[wordIndex - 1].In(_text));
        return numeral ? AbbreviationKind.None : AbbreviationKind.Seldom;
    }

    private static AbbreviationKind KindOfInitialism(ReadOnlySpan<char> spelled)
    {
        AbbreviationKind kind = SentenceWords.AbbreviationOf(spelled);
        return kind == AbbreviationKind.None ? AbbreviationKind.Seldom : kind;
    }

    /// <summary>The number or letter of a list entry that opens its line: <c>1.</c>, <c>B.</c>, <c>iv.</c></summary>
    private static bool IsEnumerator(Token word, ReadOnlySpan<char> spelled)
    {
        const int LongestNumber = 3;
        return word.Kind switch
        {
            TokenKind.Number => spelled.Length <= LongestNumber,
            TokenKind.Word => spelled.Length == 1 || IsRomanNumeral(spelled),
            _ => false,
        };
    }

    /// <summary>The number of a caption that opens its line: <c>Figure 1.</c></summary>
    private bool IsFigureLabel(Token word, int wordIndex) =>
        wordIndex == _start + 1 && word.Kind == TokenKind.Number && SentenceWords.TakesNumeral(_tokens[_start].In(_text));

    private static bool IsRomanNumeral(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 6 && (word.IndexOfAnyExcept("IVXLC") < 0 || word.IndexOfAnyExcept("ivxlc") < 0);
}
