using System.Collections.Immutable;

namespace Extraction.Events;

/// <summary>Options of the Events stage.</summary>
public sealed record EventOptions
{
    /// <summary>The options used when none are given.</summary>
    public static EventOptions Default { get; } = new();

    /// <summary>Words of your own that tell events, looked up before the built-in ones.</summary>
    internal ImmutableArray<EventTrigger> Triggers { get; init; } = [];

    /// <summary>These options with more words that tell events of one type.</summary>
    /// <param name="type">The type: one of <see cref="EventTypes.All"/> or a name of your own.</param>
    /// <param name="words">Base forms of verbs or singular nouns; their other forms are made from them.</param>
    /// <returns>New options; these are unchanged.</returns>
    /// <exception cref="ArgumentException">The type or a word is blank, or a word holds white space.</exception>
    public EventOptions AddTriggers(string type, params IEnumerable<string> words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<EventTrigger>.Builder triggers = Triggers.ToBuilder();
        foreach (string word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
            if (word.Any(char.IsWhiteSpace))
            {
                throw new ArgumentException($"\"{word}\" is more than one word; a trigger is a single verb or noun.", nameof(words));
            }

            triggers.Add(new EventTrigger(type, word));
        }

        return this with { Triggers = triggers.ToImmutable() };
    }
}
