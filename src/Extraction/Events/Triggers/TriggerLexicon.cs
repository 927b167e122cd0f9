using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extraction.Events.Triggers;

/// <summary>All words that the Events room knows, by their forms. Immutable; the one without additions is shared.</summary>
internal sealed class TriggerLexicon
{
    private static readonly Lazy<TriggerLexicon> Plain = new(() => new TriggerLexiconBuilder().AddLists().Build());

    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, short>.AlternateLookup<ReadOnlySpan<char>> _compounds;
    private readonly FrozenDictionary<string, EventKind>.AlternateLookup<ReadOnlySpan<char>> _lifeMarks;
    private readonly FrozenSet<string> _actingPlaces;
    private readonly ImmutableArray<Trigger> _verbs;
    private readonly ImmutableArray<Trigger> _nouns;

    public TriggerLexicon(
        FrozenDictionary<string, WordEntry> words,
        FrozenDictionary<string, short> compounds,
        FrozenDictionary<string, EventKind> lifeMarks,
        FrozenSet<string> actingPlaces,
        FrozenDictionary<string, EventKind> kinds,
        ImmutableArray<Trigger> verbs,
        ImmutableArray<Trigger> nouns)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _compounds = compounds.GetAlternateLookup<ReadOnlySpan<char>>();
        _lifeMarks = lifeMarks.GetAlternateLookup<ReadOnlySpan<char>>();
        _actingPlaces = actingPlaces;
        _verbs = verbs;
        _nouns = nouns;
        Birth = kinds[EventTypes.Birth];
        Death = kinds[EventTypes.Death];
        Appointment = kinds[EventTypes.Appointment];
        Battle = kinds[EventTypes.Battle];
    }

    /// <summary>The kind of births.</summary>
    public EventKind Birth { get; }

    /// <summary>The kind of deaths.</summary>
    public EventKind Death { get; }

    /// <summary>The kind of what an office tells: "was governor".</summary>
    public EventKind Appointment { get; }

    /// <summary>The kind of what has sides, commanders and losses.</summary>
    public EventKind Battle { get; }

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

    /// <summary>The event noun that a compound is: "mortar fire" is none of the disasters.</summary>
    /// <param name="compound">The noun and the word before it, one space between.</param>
    /// <param name="noun">Index of the noun, or -1 when the compound tells no event.</param>
    /// <returns>False when the lexicon does not list it: then the noun alone counts.</returns>
    public bool TryFindCompound(ReadOnlySpan<char> compound, out short noun) => _compounds.TryGetValue(compound, out noun);

    /// <summary>A verb by its index.</summary>
    public ref readonly Trigger Verb(int index) => ref _verbs.ItemRef(index);

    /// <summary>An event noun by its index.</summary>
    public ref readonly Trigger Noun(int index) => ref _nouns.ItemRef(index);

    /// <summary>Whether a verb has any of the classes.</summary>
    /// <param name="verb">Its index, or -1 for a verb that the lexicon does not hold.</param>
    /// <param name="any">The classes.</param>
    public bool IsVerb(int verb, TriggerClass any) => verb >= 0 && (_verbs.ItemRef(verb).Class & any) != 0;

    /// <summary>What a mark in a bracket behind a name dates: "born", "d."; null for none.</summary>
    public EventKind? LifeMark(ReadOnlySpan<char> mark) => _lifeMarks.TryGetValue(mark, out EventKind? kind) ? kind : null;

    /// <summary>Whether places of a subtype act: countries and states.</summary>
    public bool Acts(string subtype) => _actingPlaces.Contains(subtype);
}
