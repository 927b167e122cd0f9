using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extraction.Events;

/// <summary>All words that the Events room knows, by their forms. Immutable; the one without additions is shared.</summary>
internal sealed class TriggerLexicon
{
    private static readonly Lazy<TriggerLexicon> Plain = new(() => new TriggerLexiconBuilder().AddLists().Build());

    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ImmutableArray<Trigger> _verbs;
    private readonly ImmutableArray<Trigger> _nouns;

    public TriggerLexicon(FrozenDictionary<string, WordEntry> words, ImmutableArray<Trigger> verbs, ImmutableArray<Trigger> nouns)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _verbs = verbs;
        _nouns = nouns;
    }

    /// <summary>The lexicon with a user's own triggers.</summary>
    /// <param name="options">The user's options.</param>
    /// <returns>The shared lexicon when the options add nothing.</returns>
    public static TriggerLexicon For(EventOptions options) => options.Triggers.IsEmpty
        ? Plain.Value
        : new TriggerLexiconBuilder().AddTriggers(options.Triggers).AddLists().Build();

    /// <summary>What is known of a word form, whatever its case.</summary>
    /// <param name="word">The form.</param>
    /// <returns>Its entry; <see cref="WordEntry.Unknown"/> when the lexicon does not hold it.</returns>
    public WordEntry Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out WordEntry entry) ? entry : WordEntry.Unknown;

    /// <summary>A verb by its index.</summary>
    public ref readonly Trigger Verb(int index) => ref _verbs.ItemRef(index);

    /// <summary>An event noun by its index.</summary>
    public ref readonly Trigger Noun(int index) => ref _nouns.ItemRef(index);
}
