using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>Finds nations in short texts: labels, results, titles, the names of parties.</summary>
internal static class NationNames
{
    /// <summary>The longest name has this many words: "Union of Soviet Socialist Republics" and "Democratic People's Republic of Korea".</summary>
    private const int LongestName = 5;

    private static readonly FrozenDictionary<string, Nation[]>.AlternateLookup<ReadOnlySpan<char>> Forms = Read()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words of all forms: nearly every other word is passed with one look.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = Forms.Dictionary.Keys
        .Select(form => form[..WordEnd(form, 0)])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();


    /// <summary>The nations that a text names, in text order; the longest name wins.</summary>
    /// <param name="text">A short text.</param>
    /// <returns>The mentions; none overlaps another.</returns>
    public static IReadOnlyList<NationMention> Find(ReadOnlySpan<char> text)
    {
        List<NationMention>? mentions = null;
        int start = 0;
        while (start < text.Length)
        {
            int end = WordEnd(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            int found = char.IsUpper(text[start]) ? LongestAt(text, start, end, ref mentions) : 0;
            start = found > 0 ? found : end;
        }

        return mentions is null ? [] : mentions;
    }

    /// <summary>All nations that a text names, without their places.</summary>
    /// <param name="text">A short text.</param>
    /// <returns>The nations.</returns>
    public static Nation[] In(ReadOnlySpan<char> text) => Find(text) switch
    {
        [] => [],
        [var only] => only.Nations,
        var mentions => [.. mentions.SelectMany(mention => mention.Nations).Distinct()],
    };

    /// <summary>Tries the word that starts here with up to four more; returns the end of the longest name, or 0.</summary>
    private static int LongestAt(ReadOnlySpan<char> text, int start, int firstEnd, ref List<NationMention>? mentions)
    {
        if (!FirstWords.Contains(text[start..firstEnd]))
        {
            return 0;
        }

        int best = 0;
        Nation[]? nations = null;
        int end = firstEnd;
        for (int words = 1; words <= LongestName; words++)
        {
            if (Forms.TryGetValue(text[start..end], out Nation[]? match))
            {
                best = end;
                nations = match;
            }

            int next = end;
            while (next < text.Length && text[next] is ' ' or '–' or '-' or '\u00A0')
            {
                next++;
            }

            int wordEnd = WordEnd(text, next);
            if (next == end || wordEnd == next)
            {
                break;
            }

            end = wordEnd;
        }

        if (nations is not null)
        {
            (mentions ??= []).Add(new NationMention(TextSpan.FromBounds(start, best), nations));
        }

        return best;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (end > start && text[end] is '\'' or '’' or '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static FrozenDictionary<string, Nation[]> Read()
    {
        var forms = new Dictionary<string, List<Nation>>(StringComparer.Ordinal);
        foreach (string[] row in LexiconFile.Rows("Articles/Lexicon/nations.tsv"))
        {
            string[] names = row[0].Split('|');
            var nation = new Nation(names[0], Parts(row, 3));
            foreach (string form in names.Concat(Parts(row, 1)).Concat(Parts(row, 2)).Distinct())
            {
                if (!forms.TryGetValue(form, out List<Nation>? nations))
                {
                    forms.Add(form, nations = []);
                }

                nations.Add(nation);
            }
        }

        return forms.ToFrozenDictionary(form => form.Key, form => form.Value.ToArray(), StringComparer.Ordinal);
    }

    private static string[] Parts(string[] row, int column) =>
        row.Length > column && row[column].Length > 0 ? row[column].Split('|') : [];
}
