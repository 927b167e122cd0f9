using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>
/// What the form of a personal name says of its language. Weak evidence, used only where a list of commanders has lost every other sign
/// of its columns, and only against the nations of the two sides. A name is looked at once, for all languages.
/// </summary>
internal static class NameLanguages
{
    private static readonly string[][] Rows = [.. LexiconFile.Rows("Articles/Lexicon/name-cues.tsv")];

    private static readonly FrozenDictionary<string, int> Languages = Rows.Select(row => row[0]).Distinct()
        .Select((name, index) => (name, index))
        .ToFrozenDictionary(language => language.name, language => language.index, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NameCue[]>.AlternateLookup<ReadOnlySpan<char>> Words = Read(NameCue.IsWord);
    private static readonly FrozenDictionary<string, NameCue[]>.AlternateLookup<ReadOnlySpan<char>> Endings = Read(NameCue.IsEnding);
    private static readonly int LongestEnding = Endings.Dictionary.Keys.Max(ending => ending.Length);

    /// <summary>How well a name fits each language.</summary>
    /// <param name="name">The name, with or without rank.</param>
    /// <returns>For each language 0 when nothing speaks for it, to 1.</returns>
    public static float[] Fits(ReadOnlySpan<char> name)
    {
        var fits = new float[Languages.Count];
        int words = 0;
        int count = CountWords(name);
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range].Trim("(),.†");
            if (word.Length > 1)
            {
                words++;
                Weigh(word, first: words == 1, last: words == count, fits);
            }
        }

        return fits;
    }

    /// <summary>How well a name fits a language.</summary>
    /// <param name="fits">What <see cref="Fits"/> said of the name.</param>
    /// <param name="language">A language of <c>name-cues.tsv</c>.</param>
    /// <returns>0 when nothing speaks for it, to 1.</returns>
    public static float Of(float[] fits, string language) => Languages.TryGetValue(language, out int index) ? fits[index] : 0;

    private static void Weigh(ReadOnlySpan<char> word, bool first, bool last, float[] fits)
    {
        if (Words.TryGetValue(word, out NameCue[]? cues))
        {
            Add(cues, first, last, fits);
        }

        // An ending has something before it.
        for (int length = Math.Min(LongestEnding, word.Length - 1); length > 0; length--)
        {
            if (Endings.TryGetValue(word[^length..], out cues))
            {
                Add(cues, first, last, fits);
            }
        }
    }

    private static void Add(NameCue[] cues, bool first, bool last, float[] fits)
    {
        foreach (NameCue cue in cues)
        {
            fits[cue.Language] = cue.Counts(first, last) ? Math.Max(fits[cue.Language], cue.Weight) : fits[cue.Language];
        }
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        int words = 0;
        foreach (Range range in name.Split(' '))
        {
            words += name[range].Trim("(),.†").Length > 1 ? 1 : 0;
        }

        return words;
    }

    private static FrozenDictionary<string, NameCue[]>.AlternateLookup<ReadOnlySpan<char>> Read(Func<string, bool> accepts) => Rows
        .Where(row => accepts(row[1]))
        .SelectMany(row => row[2].Split(' ').Select(form => (Form: form, Cue: NameCue.Of(Languages[row[0]], row[1]))))
        .GroupBy(form => form.Form, form => form.Cue, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
