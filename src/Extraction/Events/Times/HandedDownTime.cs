using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Times;

/// <summary>The date that the sentences before in the paragraph, or the dated heading, hand down to clauses without one.</summary>
internal sealed class HandedDownTime(ExtractionResult result, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly DateOwnership _ownership = new(result, sentence.Units);
    private int _heading = -1;
    private int _block = -1;

    /// <summary>Index of the date, or -1.</summary>
    public int Date { get; private set; } = -1;

    /// <summary>How many sentences ago it was told.</summary>
    public int Age { get; private set; }

    /// <summary>Takes note of a heading: its date, if any, holds for the section until a paragraph tells its own.</summary>
    public void EnterHeading()
    {
        _heading = sentence.Dates.Count > 0 && IsBounded(sentence.Dates[0].Date) ? sentence.Dates[0].Date : -1;
        Date = _heading;
    }

    /// <summary>Takes note of the block of the next sentence.</summary>
    public void EnterBlock(int block)
    {
        if (block != _block)
        {
            _block = block;
            Date = _heading;
            Age = 0;
        }
    }

    /// <summary>Takes over what the sentence told for the sentences behind it.</summary>
    public void Leave()
    {
        Age++;
        int told = ToldByClauses(out bool born);
        if (told < 0 && !born && !IsReport())
        {
            told = FreeDate();
        }

        if (told >= 0)
        {
            Date = told;
            Age = 0;
        }
    }

    private int ToldByClauses(out bool born)
    {
        Span<Predicate> predicates = sentence.Predicates;
        int told = -1;
        born = false;
        for (int i = 0; i < predicates.Length; i++)
        {
            ref readonly Predicate predicate = ref predicates[i];
            bool origin = predicate.Kind.Is(EventTraits.Origin);
            bool main = predicate.Link is ClauseLink.Main or ClauseLink.Shared && predicate.IsFinite;
            born |= origin;
            if (main && !origin && !predicate.Perfect && predicate.Modal < 0 && sentence.Times[i].IsInSentence && IsBounded(sentence.Times[i].Date))
            {
                told = sentence.Times[i].Date;
            }
        }

        return told;
    }

    /// <summary>The first date that belongs to no noun; one in a bracket only behind an event's name.</summary>
    private int FreeDate()
    {
        foreach (DateSlot slot in sentence.Dates)
        {
            if (IsBounded(slot.Date) && (slot.Bracketed ? _ownership.IsOfEvent(slot) : !_ownership.Describes(slot)))
            {
                return slot.Date;
            }
        }

        return -1;
    }

    /// <summary>Whether the sentence ends with who says what it tells: a plan's date does not go on.</summary>
    private bool IsReport() => sentence.Predicates is [.., { TrailsContent: true }];

    private bool IsBounded(int date) => _dates.ItemRef(date) is { Min: not null, Max: not null };
}
