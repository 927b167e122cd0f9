using System.Collections.Immutable;

namespace Extraction.Events;

/// <summary>One verb or noun of the lexicon.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Type">The type of event that it tells.</param>
/// <param name="Class">How it ties its arguments.</param>
/// <param name="Phrases">The phrases that it heads and that mean something else: those without a gap first, then the longest.</param>
internal readonly record struct Trigger(string Lemma, string Type, TriggerClass Class, ImmutableArray<TriggerPhrase> Phrases);

/// <summary>A phrase of a verb and the words behind it.</summary>
/// <param name="Words">The words behind the verb; an empty string stands for up to a few other words.</param>
/// <param name="Type">The type of event that it tells.</param>
/// <param name="Class">How it ties its arguments.</param>
internal readonly record struct TriggerPhrase(ImmutableArray<string> Words, string Type, TriggerClass Class);

/// <summary>What the lexicon knows of one word form.</summary>
/// <param name="Class">All that it can be.</param>
/// <param name="Verb">Index of its verb, or -1.</param>
/// <param name="Noun">Index of its event noun, or -1.</param>
internal readonly record struct WordEntry(WordClass Class, short Verb, short Noun)
{
    /// <summary>A word that the lexicon does not hold.</summary>
    public static WordEntry Unknown => new(WordClass.None, -1, -1);
}
