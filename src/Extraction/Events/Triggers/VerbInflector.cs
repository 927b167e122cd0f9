namespace Extraction.Events.Triggers;

/// <summary>Makes the regular forms of English verbs and the plurals of nouns.</summary>
internal static class VerbInflector
{
    private const string Vowels = "aeiou";

    /// <summary>The third person singular of the present: marches, carries, attacks.</summary>
    public static string Third(string lemma) => Plural(lemma);

    /// <summary>The plural of a regular noun.</summary>
    public static string Plural(string noun)
    {
        if (EndsInConsonantY(noun))
        {
            return noun[..^1] + "ies";
        }

        bool hisses = noun[^1] is 's' or 'x' or 'z'
            || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal);
        return noun + (hisses || (noun[^1] == 'o' && noun.Length > 3) || noun == "go" || noun == "do" ? "es" : "s");
    }

    /// <summary>The regular past: marched, carried, seized, stopped; both spellings where English has two (travelled, traveled).</summary>
    public static IEnumerable<string> Past(string lemma)
    {
        if (lemma[^1] == 'e')
        {
            yield return lemma + "d";
        }
        else if (EndsInConsonantY(lemma))
        {
            yield return lemma[..^1] + "ied";
        }
        else
        {
            foreach (string stem in Stems(lemma))
            {
                yield return stem + "ed";
            }
        }
    }

    /// <summary>The form with -ing: marching, seizing, dying, stopping.</summary>
    public static IEnumerable<string> Gerund(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
        {
            yield return lemma[..^2] + "ying";
        }
        else if (lemma[^1] == 'e' && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y'))
        {
            yield return lemma[..^1] + "ing";
        }
        else
        {
            foreach (string stem in Stems(lemma))
            {
                yield return stem + "ing";
            }
        }
    }

    /// <summary>The stem before -ed and -ing: doubled after a short stressed syllable; both where stress or country decides.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        bool closed = lemma.Length > 2
            && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y' or 'h')
            && IsVowel(lemma[^2])
            && (!IsVowel(lemma[^3]) || lemma.EndsWith("uit", StringComparison.Ordinal) || lemma.EndsWith("uip", StringComparison.Ordinal));
        if (!closed)
        {
            yield return lemma;
            yield break;
        }

        yield return lemma + lemma[^1];
        if (lemma.Count(IsVowel) > 1)
        {
            yield return lemma;
        }
    }

    private static bool EndsInConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
