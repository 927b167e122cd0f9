using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extraction.Events;

/// <summary>
/// Builds a <see cref="TriggerLexicon"/> from the embedded lists. The first list that names a word decides its type;
/// later ones add classes only, so that a user's triggers, which come first, win.
/// </summary>
internal sealed class TriggerLexiconBuilder
{
    private readonly Dictionary<string, WordEntry> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, short> _verbIndex = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, short> _nounIndex = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<TriggerPhrase>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Trigger> _verbs = [];
    private readonly List<Trigger> _nouns = [];

    private readonly Dictionary<string, string[]> _irregular = EventLexiconFile.Rows("irregular-verbs.tsv")
        .ToDictionary(row => row[0], row => row, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a user's words: each as a verb with all its forms and as a noun.</summary>
    public TriggerLexiconBuilder AddTriggers(ImmutableArray<EventTrigger> triggers)
    {
        foreach (EventTrigger trigger in triggers)
        {
            AddVerb(trigger.Word, trigger.Type, TriggerClass.Act);
            AddNoun(trigger.Word, trigger.Type);
        }

        return this;
    }

    /// <summary>Adds the embedded lists.</summary>
    public TriggerLexiconBuilder AddLists()
    {
        AddFunctionWords();
        AddVerbs();
        AddPhrases();
        AddModality();
        foreach (string lemma in EventLexiconFile.Rows("irregular-verbs.tsv").Select(row => row[0]))
        {
            AddVerb(lemma, EventTypes.Other, TriggerClass.Act);
        }

        AddNouns();
        foreach (string[] row in EventLexiconFile.Rows("actors.txt"))
        {
            Add(row[0], WordClass.Actor);
            Add(VerbInflector.Plural(row[0]), WordClass.Actor);
        }

        foreach (string[] row in EventLexiconFile.Rows("positions.txt"))
        {
            Add(row[0], WordClass.Position);
        }

        return this;
    }

    /// <summary>The finished lexicon.</summary>
    public TriggerLexicon Build()
    {
        foreach ((string lemma, List<TriggerPhrase> phrases) in _phrases)
        {
            int index = _verbIndex[lemma];
            _verbs[index] = _verbs[index] with { Phrases = [.. phrases.OrderBy(phrase => phrase.Words.Contains("")).ThenByDescending(phrase => phrase.Words.Length)] };
        }

        return new TriggerLexicon(_words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), [.. _verbs], [.. _nouns]);
    }

    private void AddFunctionWords()
    {
        foreach (string[] row in EventLexiconFile.Rows("function-words.tsv"))
        {
            WordClass wordClass = Enum.Parse<WordClass>(row[0], ignoreCase: true);
            foreach (string word in EventLexiconFile.Words(row[1]))
            {
                Add(word, wordClass);
            }
        }
    }

    private void AddVerbs()
    {
        foreach (string[] row in EventLexiconFile.Rows("verbs.tsv"))
        {
            foreach (string lemma in EventLexiconFile.Words(row[2]))
            {
                AddVerb(lemma, row[0], Enum.Parse<TriggerClass>(row[1], ignoreCase: true));
            }
        }
    }

    private void AddPhrases()
    {
        foreach (string[] row in EventLexiconFile.Rows("verb-phrases.tsv"))
        {
            string[] words = EventLexiconFile.Words(row[2]);
            AddVerb(words[0], EventTypes.Other, TriggerClass.Act);
            if (!_phrases.TryGetValue(words[0], out List<TriggerPhrase>? phrases))
            {
                _phrases.Add(words[0], phrases = []);
            }

            ImmutableArray<string> rest = [.. words.Skip(1).Select(word => word == "~" ? "" : word)];
            phrases.Add(new TriggerPhrase(rest, row[0], Enum.Parse<TriggerClass>(row[1], ignoreCase: true)));
        }
    }

    private void AddModality()
    {
        foreach (string[] row in EventLexiconFile.Rows("modality.tsv"))
        {
            foreach (string lemma in EventLexiconFile.Words(row[1]))
            {
                AddVerb(lemma, EventTypes.Other, Enum.Parse<TriggerClass>(row[0], ignoreCase: true));
            }
        }
    }

    private void AddNouns()
    {
        foreach (string[] row in EventLexiconFile.Rows("event-nouns.tsv"))
        {
            foreach (string noun in EventLexiconFile.Words(row[1]))
            {
                AddNoun(noun, row[0]);
            }
        }
    }

    private void AddNoun(string noun, string type)
    {
        if (!_nounIndex.TryGetValue(noun, out short index))
        {
            index = (short)_nouns.Count;
            _nounIndex.Add(noun, index);
            _nouns.Add(new Trigger(noun, type, TriggerClass.Act, []));
        }

        Add(noun, WordClass.EventNoun, noun: index);
        Add(VerbInflector.Plural(noun), WordClass.EventNoun, noun: index);
    }

    private void AddVerb(string lemma, string type, TriggerClass triggerClass)
    {
        if (_verbIndex.TryGetValue(lemma, out short known))
        {
            _verbs[known] = _verbs[known] with { Class = _verbs[known].Class | triggerClass };
            return;
        }

        short index = (short)_verbs.Count;
        _verbIndex.Add(lemma, index);
        _verbs.Add(new Trigger(lemma, type, triggerClass, []));
        AddForms(lemma, index);
    }

    private void AddForms(string lemma, short index)
    {
        Add(lemma, WordClass.BaseForm, index);
        Add(VerbInflector.Third(lemma), WordClass.ThirdForm, index);
        bool irregular = _irregular.TryGetValue(lemma, out string[]? row);
        foreach (string past in irregular ? row![1].Split('/') : VerbInflector.Past(lemma))
        {
            Add(past, WordClass.PastForm, index);
        }

        foreach (string participle in irregular ? row![2].Split('/') : VerbInflector.Past(lemma))
        {
            Add(participle, WordClass.ParticipleForm, index);
        }

        foreach (string gerund in VerbInflector.Gerund(lemma))
        {
            Add(gerund, WordClass.GerundForm, index);
        }
    }

    /// <summary>
    /// Adds classes to a form. Where a form belongs to two verbs ("found", "lay", "fell"), the later one that has it as its past
    /// wins: the past of "find" is far more frequent than the base of "found".
    /// </summary>
    private void Add(string form, WordClass wordClass, short verb = -1, short noun = -1)
    {
        WordEntry entry = _words.GetValueOrDefault(form, WordEntry.Unknown);
        bool pastOfAnother = (wordClass & WordClass.PastForm) != 0 && (entry.Class & WordClass.PastForm) == 0;
        short kept = entry.Verb < 0 || (verb >= 0 && verb != entry.Verb && pastOfAnother) ? verb : entry.Verb;
        _words[form] = new WordEntry(entry.Class | wordClass, kept < 0 ? entry.Verb : kept, entry.Noun < 0 ? noun : entry.Noun);
    }
}
