using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>
/// Folds the tokens of one sentence after another into units. Reads the layers with cursors that only move forward, so that a whole
/// article costs one pass.
/// </summary>
internal sealed class SentenceReader(ExtractionResult result, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private const int LongestQuote = 2000;

    private readonly string _text = result.Text;
    private readonly ImmutableArray<Residue> _residues = result.Article.Residues;
    private readonly UnitFolder _folder = new(result, lexicon, sentence);
    private readonly UnitList _units = sentence.Units;
    private int _residue;
    private int _quoteEnd;

    /// <summary>Reads a sentence. Sentences must come in text order.</summary>
    /// <param name="index">Its index.</param>
    public void Read(int index)
    {
        sentence.Enter(index);
        _folder.BracketEnd = -1;
        ReadOnlySpan<Token> tokens = result.Tokens.TokensOf(result.Sentences.ItemRef(index));
        int i = 0;
        while (i < tokens.Length)
        {
            int end = ResidueEnd(tokens[i].Start) is var left and >= 0 ? left : _folder.Fold(tokens[i].Start);
            if (end < 0)
            {
                AddWord(tokens, i);
            }

            i++;
            while (i < tokens.Length && tokens[i].Start < end)
            {
                i++;
            }
        }
    }

    /// <summary>Where the left-over markup that holds a position ends, or -1.</summary>
    private int ResidueEnd(int position)
    {
        while (_residue < _residues.Length && _residues.ItemRef(_residue).Span.End <= position)
        {
            _residue++;
        }

        return _residue < _residues.Length && _residues.ItemRef(_residue).Span.Contains(position) ? _residues.ItemRef(_residue).Span.End : -1;
    }

    private void AddWord(ReadOnlySpan<Token> tokens, int index)
    {
        Token token = tokens[index];
        if (token.Start < _folder.BracketEnd)
        {
            return;
        }

        char first = _text[token.Start];
        if (first is '(' or '[')
        {
            _folder.BracketEnd = BracketEnd(tokens, index);
        }
        else if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            AddMark(token, first);
        }
        else
        {
            WordEntry entry = token.Kind == TokenKind.Word ? lexicon.Find(token.In(_text)) : WordEntry.Unknown;
            short noun = entry.Noun >= 0 ? NounOf(token, entry.Noun) : entry.Noun;
            _units.Add(new ClauseToken(token.Span, ClassOf(tokens, index, entry.Class), entry.Verb, noun, -1, -1, false, token.Casing, token.Start < _quoteEnd));
        }
    }

    /// <summary>The event noun by the word before it: "mortar fire" is an attack, "a press release" is nothing.</summary>
    private short NounOf(in Token token, short listed)
    {
        int last = _units.Count - 1;
        bool beside = last >= 0 && _units[last].Span.End == token.Start - 1;
        return beside && lexicon.TryFindCompound(_text.AsSpan(_units[last].Span.Start, token.End - _units[last].Span.Start), out short noun) ? noun : listed;
    }

    private void AddMark(in Token token, char first)
    {
        if (token.Start >= _quoteEnd && (first == '“' || (first == '"' && OpensQuote(token.Start))))
        {
            _quoteEnd = QuoteEnd(token.Start, first == '“' ? '”' : '"');
        }

        if (first is ',' or ';' or ':' or '–' or '—' or '"' or '“' or '”' or '&')
        {
            WordClass mark = first == '&' ? WordClass.Coordinator : WordClass.Mark;
            _units.Add(new ClauseToken(token.Span, mark, -1, -1, -1, -1, false, TokenCasing.None));
        }
    }

    private WordClass ClassOf(ReadOnlySpan<Token> tokens, int index, WordClass listed)
    {
        Token token = tokens[index];
        WordClass wordClass = (listed & ~WordClass.Sorts) == 0 && LooksAdverb(token) ? WordClass.Adverb : listed;
        bool hyphened = index > 0 && tokens[index - 1] is { Length: 1 } hyphen && hyphen.End == token.Start && _text[hyphen.Start] == '-';

        // "Chinese-authorized", "hard-fought": the second part of a compound describes.
        return hyphened && (wordClass & (WordClass.PastForm | WordClass.ParticipleForm)) != 0 ? WordClass.Adjective | WordClass.NotVerb : wordClass;
    }

    /// <summary>Where the quotation that opens at a mark closes in its block; the mark itself when nothing closes it.</summary>
    private int QuoteEnd(int open, char close)
    {
        int block = result.Article.Blocks[result.Sentences.ItemRef(sentence.Index).Block].Span.End;
        int limit = Math.Min(block, open + LongestQuote);
        for (int i = open + 1; i < limit; i++)
        {
            if (_text[i] == close && !char.IsWhiteSpace(_text[i - 1]))
            {
                return i;
            }
        }

        return open;
    }

    /// <summary>A straight mark opens a quotation where a word follows and none stands right before it.</summary>
    private bool OpensQuote(int mark) =>
        (mark == 0 || !char.IsLetterOrDigit(_text[mark - 1]) && !char.IsPunctuation(_text[mark - 1]) || _text[mark - 1] is '(' or '[' or '—')
        && mark + 1 < _text.Length && !char.IsWhiteSpace(_text[mark + 1]);

    private bool LooksAdverb(in Token token) =>
        token is { Casing: TokenCasing.Lower, Length: > 4 } && token.In(_text).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Where the bracket that opens at a token ends; the token's own end when nothing in the sentence closes it.</summary>
    private int BracketEnd(ReadOnlySpan<Token> tokens, int open)
    {
        int depth = 0;
        for (int i = open; i < tokens.Length; i++)
        {
            char c = _text[tokens[i].Start];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return tokens[i].End;
            }
        }

        return tokens[open].End;
    }
}
