using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Events.Triggers;

/// <summary>Gathers what each word form can be: the closed classes as they are listed, verbs and nouns in all their forms.</summary>
internal sealed class WordTable
{
    private const string IrregularVerbs = "Events/Lexicon/irregular-verbs.tsv";

    private readonly Dictionary<string, WordEntry> _words = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string[]> _irregular = LexiconFile.Rows(IrregularVerbs)
        .ToDictionary(row => row[0], row => row, StringComparer.OrdinalIgnoreCase);

    /// <summary>The irregular verbs in file order.</summary>
    public static IEnumerable<string> IrregularLemmas => LexiconFile.Rows(IrregularVerbs).Select(row => row[0]);

    /// <summary>Adds a class to a word.</summary>
    public void Add(string word, WordClass wordClass) => Add(word, wordClass, -1, -1);

    /// <summary>Adds a noun in both numbers.</summary>
    public void AddNoun(string noun, WordClass wordClass, short index = -1)
    {
        Add(noun, wordClass, -1, index);
        Add(VerbInflector.Plural(noun), wordClass, -1, index);
    }

    /// <summary>Adds a verb in all its forms.</summary>
    public void AddVerb(string lemma, short index)
    {
        Add(lemma, WordClass.BaseForm, index, -1);
        Add(VerbInflector.Third(lemma), WordClass.ThirdForm, index, -1);
        bool irregular = _irregular.TryGetValue(lemma, out string[]? row);
        foreach (string past in irregular ? row![1].Split('/') : VerbInflector.Past(lemma))
        {
            Add(past, WordClass.PastForm, index, -1);
        }

        foreach (string participle in irregular ? row![2].Split('/') : VerbInflector.Past(lemma))
        {
            Add(participle, WordClass.ParticipleForm, index, -1);
        }

        foreach (string gerund in VerbInflector.Gerund(lemma))
        {
            Add(gerund, WordClass.GerundForm, index, -1);
        }
    }

    /// <summary>The finished table.</summary>
    public FrozenDictionary<string, WordEntry> Freeze() => _words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Adds classes to a form. Where a form belongs to two verbs ("found", "lay", "fell"), the later one that has it as its past
    /// wins: the past of "find" is far more frequent than the base of "found".
    /// </summary>
    private void Add(string form, WordClass wordClass, short verb, short noun)
    {
        WordEntry entry = _words.GetValueOrDefault(form, WordEntry.Unknown);
        bool pastOfAnother = (wordClass & WordClass.PastForm) != 0 && (entry.Class & WordClass.PastForm) == 0;
        short kept = entry.Verb < 0 || (verb >= 0 && verb != entry.Verb && pastOfAnother) ? verb : entry.Verb;
        _words[form] = new WordEntry(entry.Class | wordClass, kept < 0 ? entry.Verb : kept, entry.Noun < 0 ? noun : entry.Noun);
    }
}
