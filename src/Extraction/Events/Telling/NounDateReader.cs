using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Telling;

/// <summary>Finds the date of a noun itself: in its name, right before it, in a bracket behind it, or in a prepositional phrase behind it.</summary>
internal sealed class NounDateReader(ExtractionResult result, SentenceAnalysis sentence)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly UnitList _units = sentence.Units;

    /// <summary>Index of the date of a noun, or -1.</summary>
    /// <param name="head">The noun.</param>
    /// <param name="last">The last unit of its phrase.</param>
    public int OwnDate(int head, int last)
    {
        foreach (DateSlot slot in sentence.Dates)
        {
            bool own = slot.Position == head
                || (slot.Position < head ? IsBefore(slot, head)
                : slot.Position <= last && (slot.Bracketed ? BracketsEvent(head, slot.Position) : IsInPhrase(slot.Position)));
            if (own)
            {
                return slot.Date;
            }
        }

        return -1;
    }

    private bool IsBefore(in DateSlot slot, int head) =>
        slot.Position >= Math.Max(head - 2, 0) && !slot.Bracketed && _units[slot.Position].IsDate
        && (slot.Position + 1 == head || _units[slot.Position + 1].IsNominal) && !IsAdjunct(slot.Position, head);

    /// <summary>"In 1905 revolution broke out": the date is an adjunct; "in the 1905 revolution": it describes the noun.</summary>
    private bool IsAdjunct(int date, int head) =>
        _units.Is(date - 1, WordClass.Preposition) && head == date + 1 && !_units[head].IsName
        && !_units.IsWord(date - 1, "of") && !_units.IsWord(head + 1, "with");

    private bool IsInPhrase(int date)
    {
        int before = date - 1;
        while (before > 0 && _units[before].Is(WordClass.Determiner | WordClass.Adverb))
        {
            before--;
        }

        return _units[before].Is(WordClass.DateMark);
    }

    /// <summary>A bracket dates the nearest event before it.</summary>
    private bool BracketsEvent(int head, int position)
    {
        for (int i = head + 1; i <= position; i++)
        {
            if (_units[i].Noun >= 0 || (_units[i].IsName && _mentions.ItemRef(_units[i].Mention).Type is EntityType.Person or EntityType.Work))
            {
                return false;
            }
        }

        return true;
    }
}
