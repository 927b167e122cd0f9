using System.Collections.Immutable;

namespace Extraction.Events.Triggers;

/// <summary>A phrase of a verb and the words behind it.</summary>
/// <param name="Words">The words behind the verb; an empty string stands for up to a few other words.</param>
/// <param name="HasGap">Whether one of the words is such a gap.</param>
/// <param name="Kind">The kind of event that it tells.</param>
/// <param name="Class">How it ties its arguments.</param>
internal readonly record struct TriggerPhrase(ImmutableArray<string> Words, bool HasGap, EventKind Kind, TriggerClass Class);
