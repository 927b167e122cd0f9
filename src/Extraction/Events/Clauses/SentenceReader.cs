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
    private readonly string _text = result.Text;
    private readonly ImmutableArray<Residue> _residues = result.Article.Residues;
    private readonly UnitFolder _folder = new(result, lexicon, sentence);
    private readonly UnitList _units = sentence.Units;
    private int _residue;

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
            _units.Add(new ClauseToken(token.Span, ClassOf(tokens, index, entry.Class), entry.Verb, entry.Noun, -1, -1, false, token.Casing));
        }
    }

    private void AddMark(in Token token, char first)
    {
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
