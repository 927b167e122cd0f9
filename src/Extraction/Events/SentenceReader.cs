using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>
/// Folds the tokens of one sentence after another into <see cref="ClauseToken"/>s. Reads the layers with cursors that only move
/// forward, and reuses its buffers, so that a whole article costs one pass.
/// </summary>
internal sealed class SentenceReader(ExtractionResult result, TriggerLexicon lexicon)
{
    private readonly string _text = result.Text;
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly ImmutableArray<Residue> _residues = result.Article.Residues;
    private int _date;
    private int _mention;
    private int _residue;
    private int _bracketEnd;

    /// <summary>The units of the current sentence.</summary>
    public List<ClauseToken> Units { get; } = [];

    /// <summary>The dates of the current sentence that have bounds, the outermost only, in text order.</summary>
    public List<DateSlot> Dates { get; } = [];

    /// <summary>Reads a sentence. Sentences must come in text order.</summary>
    /// <param name="sentence">The sentence.</param>
    public void Read(in Sentence sentence)
    {
        Units.Clear();
        Dates.Clear();
        _bracketEnd = -1;
        ReadOnlySpan<Token> tokens = result.Tokens.TokensOf(sentence);
        int i = 0;
        while (i < tokens.Length)
        {
            Token token = tokens[i];
            int end = FoldedEnd(token);
            int next = i + 1;
            while (next < tokens.Length && tokens[next].Start < end)
            {
                next++;
            }

            if (end < 0)
            {
                AddWord(tokens, i);
            }

            i = next;
        }
    }

    /// <summary>Folds the date, name or left-over markup that starts at a token.</summary>
    /// <returns>Where the folded unit ends, or -1 when the token is a word of its own.</returns>
    private int FoldedEnd(in Token token)
    {
        while (_residue < _residues.Length && _residues.ItemRef(_residue).Span.End <= token.Start)
        {
            _residue++;
        }

        if (_residue < _residues.Length && _residues.ItemRef(_residue).Span.Contains(token.Start))
        {
            return _residues.ItemRef(_residue).Span.End;
        }

        while (_date < _dates.Length && _dates.ItemRef(_date).Span.End <= token.Start)
        {
            _date++;
        }

        while (_mention < _mentions.Length && _mentions.ItemRef(_mention).Span.End <= token.Start)
        {
            _mention++;
        }

        bool isDate = _date < _dates.Length && _dates.ItemRef(_date).Span.Start <= token.Start;
        bool isName = _mention < _mentions.Length && _mentions.ItemRef(_mention).Span.Start <= token.Start && _mentions.ItemRef(_mention).Kind != MentionKind.Nominal;
        if (isName && (!isDate || _mentions.ItemRef(_mention).Span.Contains(_dates.ItemRef(_date).Span)))
        {
            return FoldName(token.Start);
        }

        return isDate ? FoldDate(token.Start) : -1;
    }

    private int FoldDate(int start)
    {
        ref readonly DateMention date = ref _dates.ItemRef(_date);
        bool bracketed = start < _bracketEnd;
        if (bracketed && Dates.Count > 0 && Units.Count > 0 && Units[^1].IsDate && Dates[^1].Position == Units.Count - 1 && IsUsable(date) && _dates.ItemRef(Dates[^1].Date).Basis != DateBasis.Explicit)
        {
            // "two years later (218 BC)": the bracket says which date is meant.
            Dates[^1] = Dates[^1] with { Date = _date };
        }
        else if (IsUsable(date))
        {
            Dates.Add(new DateSlot(_date, bracketed ? Units.Count - 1 : Units.Count, bracketed));
        }

        if (!bracketed)
        {
            Units.Add(new ClauseToken(TextSpan.FromBounds(start, date.Span.End), WordClass.None, -1, -1, -1, _date, true, TokenCasing.None));
        }

        return date.Span.End;
    }

    private int FoldName(int start)
    {
        ref readonly EntityMention mention = ref _mentions.ItemRef(_mention);
        if (start < _bracketEnd)
        {
            return mention.Span.End;
        }

        int held = _date;
        while (held < _dates.Length && _dates.ItemRef(held).Span.End <= start)
        {
            held++;
        }

        int date = held < _dates.Length && mention.Span.Contains(_dates.ItemRef(held).Span) && IsUsable(_dates.ItemRef(held)) ? held : -1;
        if (date >= 0)
        {
            Dates.Add(new DateSlot(date, Units.Count, false));
        }

        WordEntry head = mention.Type is EntityType.Event or EntityType.Agreement ? NameHead(mention.Span) : WordEntry.Unknown;
        WordClass wordClass = head.Noun >= 0 ? WordClass.EventNoun : WordClass.None;
        Units.Add(new ClauseToken(TextSpan.FromBounds(start, mention.Span.End), wordClass, -1, head.Noun, _mention, date, false, TokenCasing.Title));
        return mention.Span.End;
    }

    /// <summary>The event noun in an event's name: the last one before "of", else the last ("Battle of …", "… War").</summary>
    private WordEntry NameHead(TextSpan name)
    {
        TokenTable table = result.Tokens;
        WordEntry best = WordEntry.Unknown;
        for (int i = table.TokenAtOrAfter(name.Start); i < table.Tokens.Length && table.Tokens[i].Start < name.End; i++)
        {
            ReadOnlySpan<char> word = table.Tokens[i].In(_text);
            if (best.Noun >= 0 && word.SequenceEqual("of"))
            {
                break;
            }

            WordEntry entry = lexicon.Find(word);
            best = entry.Noun >= 0 ? entry : best;
        }

        return best;
    }

    private void AddWord(ReadOnlySpan<Token> tokens, int index)
    {
        Token token = tokens[index];
        if (token.Start < _bracketEnd)
        {
            return;
        }

        char first = _text[token.Start];
        if (first is '(' or '[')
        {
            _bracketEnd = BracketEnd(tokens, index);
            return;
        }

        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
        {
            if (first is ',' or ';' or ':' or '–' or '—' or '"' or '“' or '”' or '&')
            {
                WordClass mark = first == '&' ? WordClass.Coordinator : WordClass.Mark;
                Units.Add(new ClauseToken(token.Span, mark, -1, -1, -1, -1, false, TokenCasing.None));
            }

            return;
        }

        WordEntry entry = token.Kind == TokenKind.Word ? lexicon.Find(token.In(_text)) : WordEntry.Unknown;
        WordClass wordClass = entry.Class == WordClass.None && LooksAdverb(token) ? WordClass.Adverb : entry.Class;
        if (index > 0 && tokens[index - 1] is { Length: 1 } hyphen && hyphen.End == token.Start && _text[hyphen.Start] == '-' && (wordClass & (WordClass.PastForm | WordClass.ParticipleForm)) != 0)
        {
            // "Chinese-authorized", "hard-fought": the second part of a compound describes.
            wordClass = WordClass.Adjective | WordClass.NotVerb;
        }

        Units.Add(new ClauseToken(token.Span, wordClass, entry.Verb, entry.Noun, -1, -1, false, token.Casing));
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

    private static bool IsUsable(in DateMention date) =>
        date.Type is TimexType.Date or TimexType.Interval or TimexType.Time && (date.Min is not null || date.Max is not null);
}
