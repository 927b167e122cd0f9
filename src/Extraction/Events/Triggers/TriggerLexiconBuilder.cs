using System.Collections.Frozen;
using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Text;

namespace Extraction.Events.Triggers;

/// <summary>
/// Builds a <see cref="TriggerLexicon"/> from the embedded lists. The first list that names a word decides its type;
/// later ones add classes only, so that a user's triggers, which come first, win.
/// </summary>
internal sealed class TriggerLexiconBuilder
{
    private const string Folder = "Events/Lexicon/";

    private readonly WordTable _words = new();
    private readonly Dictionary<string, short> _verbIndex = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, short> _nounIndex = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EventKind> _kinds = KindsOfLists();
    private readonly Dictionary<string, short> _compounds = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Trigger> _verbs = [];
    private readonly List<Trigger> _nouns = [];

    /// <summary>Adds a user's words: each as a verb with all its forms and as a noun.</summary>
    public TriggerLexiconBuilder AddTriggers(ImmutableArray<EventTrigger> triggers)
    {
        foreach (EventTrigger trigger in triggers)
        {
            AddVerb(trigger.Word, trigger.Type, TriggerClass.Act);
            AddNoun(trigger.Word, trigger.Type, TriggerClass.Act);
        }

        return this;
    }

    /// <summary>Adds the embedded lists.</summary>
    public TriggerLexiconBuilder AddLists()
    {
        AddWords("function-words.tsv", 1, (word, row) => _words.Add(word, Enum.Parse<WordClass>(row[0], ignoreCase: true)));
        AddWords("verbs.tsv", 2, (lemma, row) => AddVerb(lemma, row[0], ClassOf(row[1])));
        AddPhrases();
        AddWords("modality.tsv", 1, (lemma, row) => AddVerb(lemma, EventTypes.Other, ClassOf(row[0])));
        foreach (string lemma in WordTable.IrregularLemmas)
        {
            AddVerb(lemma, EventTypes.Other, TriggerClass.Act);
        }

        AddSenses();
        AddWords("event-nouns.tsv", 1, (noun, row) => AddNoun(noun, row[0], row.Length > 2 ? ClassOf(row[2]) : TriggerClass.Act));
        AddCompounds();
        foreach (string actor in LexiconFile.Lines(Folder + "actors.txt"))
        {
            _words.AddNoun(actor, WordClass.Actor);
        }

        foreach (string position in LexiconFile.Lines(Folder + "positions.txt"))
        {
            _words.Add(position, WordClass.Position);
        }

        return this;
    }

    /// <summary>The finished lexicon.</summary>
    public TriggerLexicon Build()
    {
        var lifeMarks = new Dictionary<string, EventKind>(StringComparer.Ordinal);
        AddWords("life-marks.tsv", 1, (mark, row) => lifeMarks.Add(mark, KindOf(row[0])));
        return new TriggerLexicon(
            _words.Freeze(),
            _compounds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            lifeMarks.ToFrozenDictionary(StringComparer.Ordinal),
            LexiconFile.Lines(Folder + "acting-places.txt").ToFrozenSet(StringComparer.Ordinal),
            _kinds.ToFrozenDictionary(StringComparer.Ordinal),
            [.. _verbs],
            [.. _nouns]);
    }

    /// <summary>Hands on every word that stands in a column, with its row.</summary>
    private static void AddWords(string list, int column, Action<string, string[]> add)
    {
        foreach (string[] row in LexiconFile.Rows(Folder + list))
        {
            foreach (string word in WordsOf(row[column]))
            {
                add(word, row);
            }
        }
    }

    private static string[] WordsOf(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static TriggerClass ClassOf(string cell) => Enum.Parse<TriggerClass>(cell, ignoreCase: true);

    private static Dictionary<string, EventKind> KindsOfLists() => LexiconFile.Rows(Folder + "event-types.tsv").ToDictionary(
        row => row[0],
        row => new EventKind(row[0], WordsOf(row[1]).Aggregate(EventTraits.None, (all, name) => all | Enum.Parse<EventTraits>(name, ignoreCase: true))),
        StringComparer.Ordinal);

    private EventKind KindOf(string type)
    {
        if (type == EventTypes.Other)
        {
            return EventKind.Other;
        }

        if (!_kinds.TryGetValue(type, out EventKind? kind))
        {
            _kinds.Add(type, kind = new EventKind(type, EventTraits.None));
        }

        return kind;
    }

    private void AddPhrases()
    {
        IEnumerable<IGrouping<string, string[]>> verbs = LexiconFile.Rows(Folder + "verb-phrases.tsv").GroupBy(row => WordsOf(row[2])[0]);
        foreach (IGrouping<string, string[]> rows in verbs)
        {
            short index = AddVerb(rows.Key, EventTypes.Other, TriggerClass.Act);
            IEnumerable<TriggerPhrase> phrases = rows.Select(PhraseOf).OrderBy(phrase => phrase.HasGap).ThenByDescending(phrase => phrase.Words.Length);
            _verbs[index] = _verbs[index] with { Phrases = [.. phrases] };
        }
    }

    private TriggerPhrase PhraseOf(string[] row)
    {
        ImmutableArray<string> words = [.. WordsOf(row[2]).Skip(1).Select(word => word == "~" ? "" : word)];
        return new TriggerPhrase(words, words.Contains(""), KindOf(row[0]), ClassOf(row[1]));
    }

    private void AddSenses()
    {
        Dictionary<string, Filler> fillers = LexiconFile.Rows(Folder + "fillers.tsv").ToDictionary(row => row[0], FillerOf, StringComparer.Ordinal);
        foreach (string[] row in LexiconFile.Rows(Folder + "verb-senses.tsv"))
        {
            short index = AddVerb(row[0], row[3], ClassOf(row[4]));
            SenseSlot slot = Enum.Parse<SenseSlot>(row[1], ignoreCase: true);
            var sense = new TriggerSense(slot, fillers.GetValueOrDefault(row[2]), KindOf(row[3]), ClassOf(row[4]), row.Length > 5);
            _verbs[index] = _verbs[index] with { Senses = _verbs[index].Senses.Add(sense) };
        }
    }

    private void AddCompounds()
    {
        foreach (string[] row in LexiconFile.Rows(Folder + "compounds.tsv"))
        {
            short index = -1;
            if (row[0] != "-")
            {
                index = (short)_nouns.Count;
                _nouns.Add(new Trigger(row[1], KindOf(row[0]), TriggerClass.Act, [], []));
            }

            foreach (string modifier in WordsOf(row[2]))
            {
                _compounds[$"{modifier} {row[1]}"] = index;
                _compounds[$"{modifier} {VerbInflector.Plural(row[1])}"] = index;
            }
        }
    }

    private static Filler FillerOf(string[] row)
    {
        int names = WordsOf(row[1]).Aggregate(0, (all, name) => all | (1 << (int)Enum.Parse<EntityType>(name, ignoreCase: true)));
        return new Filler(names, WordsOf(row[2]).Aggregate(WordClass.None, (all, name) => all | Enum.Parse<WordClass>(name, ignoreCase: true)));
    }

    private void AddNoun(string noun, string type, TriggerClass triggerClass)
    {
        if (!_nounIndex.TryGetValue(noun, out short index))
        {
            index = (short)_nouns.Count;
            _nounIndex.Add(noun, index);
            _nouns.Add(new Trigger(noun, KindOf(type), triggerClass, [], []));
        }

        _words.AddNoun(noun, WordClass.EventNoun, index);
    }

    private short AddVerb(string lemma, string type, TriggerClass triggerClass)
    {
        if (_verbIndex.TryGetValue(lemma, out short known))
        {
            _verbs[known] = _verbs[known] with { Class = _verbs[known].Class | triggerClass };
            return known;
        }

        short index = (short)_verbs.Count;
        _verbIndex.Add(lemma, index);
        _verbs.Add(new Trigger(lemma, KindOf(type), triggerClass, [], []));
        _words.AddVerb(lemma, index);
        return index;
    }
}
