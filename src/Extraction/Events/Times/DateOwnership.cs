using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Times;

/// <summary>Tells dates that belong to a name or a noun ("the Treaty of 1839") from those that date a clause.</summary>
internal sealed class DateOwnership(ExtractionResult result, UnitList units)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;

    /// <summary>A bracket behind a person, a work or a named event dates that name, not the clause.</summary>
    public bool IsOfName(in DateSlot slot) =>
        slot is { Bracketed: true, Position: >= 0 } && units[slot.Position].IsName
        && _mentions.ItemRef(units[slot.Position].Mention).Type is EntityType.Person or EntityType.Work or EntityType.Event or EntityType.Agreement;

    /// <summary>A bracket behind an event's name.</summary>
    public bool IsOfEvent(in DateSlot slot) =>
        slot.Position >= 0 && units[slot.Position].IsName && _mentions.ItemRef(units[slot.Position].Mention).Type == EntityType.Event;

    /// <summary>"the 1905 revolution", "the Treaty of 1839": the date belongs to a noun.</summary>
    public bool Describes(in DateSlot slot)
    {
        int at = slot.Position;
        if (slot.Bracketed || at < 1)
        {
            return false;
        }

        bool nounFollows = at + 1 < units.Count && units[at + 1].IsNominal && !units[at + 1].Is(WordClass.PastForm);
        bool leads = nounFollows && units[at - 1].Is(WordClass.Determiner | WordClass.Possessive);
        return leads || units[at].IsName || TrailsNoun(at) || Compares(at);
    }

    /// <summary>"the Treaty of 1839", "the statue of 1920"; not "the election of 1933", whose date is the clause's too, nor "the end of 1944".</summary>
    public bool TrailsNoun(int date) =>
        date > 1 && units.IsWord(date - 1, "of") && units[date - 2] is { IsNominal: true } noun
        && !noun.Is(WordClass.TimeNoun) && (noun.Noun < 0 || noun.IsName);

    /// <summary>"the highest level since 2014", "its worst defeat since 1914": the date says what is compared.</summary>
    private bool Compares(int date)
    {
        int since = units.IsWord(date - 1, "since") ? date - 1 : units.WordAt(date).StartsWith("since ", StringComparison.OrdinalIgnoreCase) ? date : -1;
        int first = since - 1;
        while (first > 0 && units[first].IsNominal)
        {
            first--;
        }

        ReadOnlySpan<char> superlative = first >= 0 && first + 2 < since ? units.WordAt(first + 1) : default;
        return units.Is(first, WordClass.Determiner | WordClass.Possessive)
            && (superlative is "first" or "worst" or "best" or "most" or "least" || (superlative.Length > 4 && superlative.EndsWith("est", StringComparison.Ordinal)));
    }

    /// <summary>Whether a date stands in a phrase that tells another event: "after the death of … in 1918", "for their part in two attacks in 1998".</summary>
    /// <param name="from">First unit behind the verb.</param>
    /// <param name="date">The date.</param>
    public bool LiesBehindEvent(int from, int date)
    {
        bool governed = false;
        for (int i = from; i < date - 1; i++)
        {
            governed |= units[i].Is(WordClass.Preposition);
            if ((units[i].Is(WordClass.AfterMark | WordClass.BeforeMark) && !units[i + 1].IsDate) || (governed && units[i].Noun >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
