using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>
/// What the form of a personal name says of its language. Weak evidence, used only where a list of commanders has lost every other sign
/// of its columns, and only against the nations of the two sides.
/// </summary>
internal static class NameLanguages
{
    private const float GivenName = 0.9f;
    private const float FatherName = 0.8f;
    private const float FamilyName = 0.6f;
    private const float EndingOfName = 0.5f;
    private const float ParticleInName = 0.4f;

    /// <summary>The cues of each language.</summary>
    private static readonly FrozenDictionary<string, NameCue[]> Cues = LexiconFile.Rows("Articles/Lexicon/name-cues.tsv")
        .GroupBy(row => row[0], row => new NameCue(row[1], row[2].Split(' ')))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>How well a name fits a language.</summary>
    /// <param name="name">The name, with or without rank.</param>
    /// <param name="language">A language of <c>name-cues.tsv</c>.</param>
    /// <returns>0 when nothing speaks for it, to 1.</returns>
    public static float Fit(ReadOnlySpan<char> name, string language)
    {
        if (!Cues.TryGetValue(language, out NameCue[]? cues))
        {
            return 0;
        }

        float best = 0;
        int words = 0;
        int count = CountWords(name);
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range].Trim("(),.†");
            if (word.Length > 1)
            {
                words++;
                best = Math.Max(best, Best(word, cues, first: words == 1, last: words == count));
            }
        }

        return best;
    }

    private static float Best(ReadOnlySpan<char> word, NameCue[] cues, bool first, bool last)
    {
        float best = 0;
        foreach (NameCue cue in cues)
        {
            bool fits = cue.Kind switch
            {
                "given_ending" => !last && cue.EndsWithAny(word),
                "ending" => last && cue.EndsWithAny(word),
                "genitive" => first && cue.EndsWithAny(word),
                _ => cue.Holds(word),
            };
            best = fits ? Math.Max(best, WeightOf(cue.Kind)) : best;
        }

        return best;
    }

    private static float WeightOf(string kind) => kind switch
    {
        "given" => GivenName,
        "genitive" => FatherName,
        "family" => FamilyName,
        "particle" => ParticleInName,
        _ => EndingOfName,
    };

    private static int CountWords(ReadOnlySpan<char> name)
    {
        int words = 0;
        foreach (Range range in name.Split(' '))
        {
            words += name[range].Trim("(),.†").Length > 1 ? 1 : 0;
        }

        return words;
    }
}
