using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>Folds the date or name that starts at a token into one unit, and takes note of the date.</summary>
internal sealed class UnitFolder(ExtractionResult result, TriggerLexicon lexicon, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly EventNames _names = new(result, lexicon);
    private int _date;
    private int _mention;

    /// <summary>Where the open bracket ends; what it holds makes no units.</summary>
    public int BracketEnd { get; set; }

    /// <summary>Folds what starts at a position.</summary>
    /// <returns>Where the folded unit ends, or -1 when the token is a word of its own.</returns>
    public int Fold(int position)
    {
        while (_date < _dates.Length && _dates.ItemRef(_date).Span.End <= position)
        {
            _date++;
        }

        while (_mention < _mentions.Length && _mentions.ItemRef(_mention).Span.End <= position)
        {
            _mention++;
        }

        bool isDate = _date < _dates.Length && _dates.ItemRef(_date).Span.Start <= position;
        bool isName = _mention < _mentions.Length && _mentions.ItemRef(_mention).Span.Start <= position
            && _mentions.ItemRef(_mention) is { Kind: not MentionKind.Nominal, Span.Length: > 1 };
        if (isName && (!isDate || _mentions.ItemRef(_mention).Span.Contains(_dates.ItemRef(_date).Span)))
        {
            return FoldName(position);
        }

        return isDate ? FoldDate(position) : -1;
    }

    private int FoldDate(int start)
    {
        ref readonly DateMention date = ref _dates.ItemRef(_date);
        bool bracketed = start < BracketEnd;
        if (IsUsable(date) && bracketed && FollowsVagueDate())
        {
            // "two years later (218 BC)": the bracket says which date is meant.
            ref DateSlot told = ref CollectionsMarshal.AsSpan(sentence.Dates)[^1];
            told = told with { Date = _date };
        }
        else if (IsUsable(date))
        {
            sentence.Dates.Add(new DateSlot(_date, bracketed ? sentence.Units.Count - 1 : sentence.Units.Count, bracketed));
        }

        if (!bracketed)
        {
            sentence.Units.Add(new ClauseToken(TextSpan.FromBounds(start, date.Span.End), WordClass.None, -1, -1, -1, _date, true, TokenCasing.None));
        }

        return date.Span.End;
    }

    /// <summary>Whether the unit before is a date that the text does not give in full.</summary>
    private bool FollowsVagueDate()
    {
        int last = sentence.Units.Count - 1;
        return last >= 0 && sentence.Dates.Count > 0 && sentence.Units[last].IsDate && sentence.Dates[^1].Position == last
            && _dates.ItemRef(sentence.Dates[^1].Date).Basis != DateBasis.Explicit;
    }

    private int FoldName(int start)
    {
        ref readonly EntityMention mention = ref _mentions.ItemRef(_mention);
        if (start < BracketEnd)
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
            sentence.Dates.Add(new DateSlot(date, sentence.Units.Count, false));
        }

        short noun = mention.Type is EntityType.Event or EntityType.Agreement ? _names.HeadOf(mention.Span).Noun : (short)-1;
        WordClass wordClass = noun >= 0 ? WordClass.EventNoun : WordClass.None;
        sentence.Units.Add(new ClauseToken(TextSpan.FromBounds(start, mention.Span.End), wordClass, -1, noun, _mention, date, false, TokenCasing.Title));
        return mention.Span.End;
    }

    private static bool IsUsable(in DateMention date) =>
        date.Type is TimexType.Date or TimexType.Interval or TimexType.Time && (date.Min is not null || date.Max is not null);
}
