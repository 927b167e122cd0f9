using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>The table of templates that the reader knows, by name and by the openings and endings of names.</summary>
internal static class TemplateTable
{
    private const string ListName = "Articles/Wikitext/Lexicon/templates.tsv";
    private const char Wildcard = '*';
    private const int LongestName = 60;

    private static readonly FrozenDictionary<string, TemplateEntry> Names = Read(name => !name.Contains(Wildcard, StringComparison.Ordinal));
    private static readonly FrozenDictionary<string, TemplateEntry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Openings of names by their first letter, endings by their last, the longest first.</summary>
    private static readonly FrozenDictionary<char, KeyValuePair<string, TemplateEntry>[]> Openings =
        ByLetter(Read(name => name.EndsWith(Wildcard)), part => part[0]);

    private static readonly FrozenDictionary<char, KeyValuePair<string, TemplateEntry>[]> Endings =
        ByLetter(Read(name => name.StartsWith(Wildcard)), part => part[^1]);

    /// <summary>Finds a template.</summary>
    /// <param name="name">Its name, with single blanks; letter case does not count.</param>
    /// <returns>Its row; of the rule <see cref="TemplateRule.Unknown"/> when it has none.</returns>
    public static TemplateEntry Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return default;
        }

        if (Lookup.TryGetValue(name, out TemplateEntry entry))
        {
            return entry;
        }

        foreach ((string opening, TemplateEntry row) in Openings.GetValueOrDefault(char.ToLowerInvariant(name[0]), []))
        {
            if (name.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        foreach ((string ending, TemplateEntry row) in Endings.GetValueOrDefault(char.ToLowerInvariant(name[^1]), []))
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return default;
    }

    private static FrozenDictionary<char, KeyValuePair<string, TemplateEntry>[]> ByLetter(
        FrozenDictionary<string, TemplateEntry> entries,
        Func<string, char> letter) => entries
        .Select(pair => KeyValuePair.Create(pair.Key.Trim(Wildcard), pair.Value))
        .GroupBy(pair => letter(pair.Key))
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToArray());

    /// <summary>Rows are: rule, detail, names parted by commas.</summary>
    private static FrozenDictionary<string, TemplateEntry> Read(Func<string, bool> accepts)
    {
        var entries = new Dictionary<string, TemplateEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in LexiconFile.Rows(ListName))
        {
            var entry = new TemplateEntry(Enum.Parse<TemplateRule>(row[0], ignoreCase: true), row[1]);
            foreach (string name in row[2].Split(',', StringSplitOptions.TrimEntries).Where(accepts))
            {
                entries.Add(name, entry);
            }
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
