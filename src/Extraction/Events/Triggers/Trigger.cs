using System.Collections.Immutable;

namespace Extraction.Events.Triggers;

/// <summary>One verb or noun of the lexicon.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Kind">The kind of event that it tells.</param>
/// <param name="Class">How it ties its arguments.</param>
/// <param name="Phrases">The phrases that it heads and that mean something else: those without a gap first, then the longest.</param>
/// <param name="Senses">What it tells by what its subject or object is; empty when that makes no difference.</param>
internal readonly record struct Trigger(
    string Lemma,
    EventKind Kind,
    TriggerClass Class,
    ImmutableArray<TriggerPhrase> Phrases,
    ImmutableArray<TriggerSense> Senses);
