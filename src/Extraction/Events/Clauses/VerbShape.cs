using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>What the spelling of a word, and what stands behind it, say of its being a verb.</summary>
internal static class VerbShape
{
    private const WordClass AfterVerb = WordClass.Preposition | WordClass.Adverb | WordClass.Mark | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Relative | WordClass.Condition | WordClass.AfterMark | WordClass.BeforeMark;

    /// <summary>Whether a word that the lexicon does not hold has the shape of a regular past: <c>-ed</c>.</summary>
    public static bool LooksPast(UnitList units, int index) =>
        units[index] is { IsUnknownLower: true, Span.Length: > 4 }
        && units.WordAt(index).EndsWith("ed", StringComparison.Ordinal)
        && !units.WordAt(index).EndsWith("eed", StringComparison.Ordinal);

    /// <summary>The same for <c>-ing</c>.</summary>
    public static bool LooksGerund(UnitList units, int index) =>
        units[index] is { IsUnknownLower: true, Span.Length: > 5 } && units.WordAt(index).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether an object may start at a unit.</summary>
    public static bool StartsNounPhrase(UnitList units, int index)
    {
        if (index >= units.Count)
        {
            return false;
        }

        ref readonly ClauseToken unit = ref units[index];
        return unit.IsName || unit.Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun)
            || (unit.Casing is TokenCasing.Title or TokenCasing.Upper or TokenCasing.None && !unit.IsDate && !unit.Is(WordClass.Mark));
    }

    /// <summary>Whether a noun or name without determiner follows: then what stands before it may describe it.</summary>
    public static bool StartsBareNoun(UnitList units, int index) =>
        index < units.Count && units[index].IsNominal && !units[index].Is(WordClass.Pronoun | WordClass.ObjectPronoun | WordClass.Preposition);

    /// <summary>Whether what follows can follow a verb but not an adjective: an object with its determiner, a preposition, a date, the end.</summary>
    public static bool StartsObjectOrEnds(UnitList units, int index) =>
        index >= units.Count || units[index].IsDate || StartsNounPhrase(units, index) || units[index].Is(AfterVerb);
}
