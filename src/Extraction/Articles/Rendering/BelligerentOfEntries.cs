namespace Extraction.Articles.Rendering;

/// <summary>
/// Names the party of each value that has a side: the only party of its side, or the one whose flag stands before the value.
/// Where neither says it, the party stays unknown.
/// </summary>
internal static class BelligerentOfEntries
{
    /// <summary>Fills in the party of each entry.</summary>
    /// <param name="entries">The entries of one box in text order.</param>
    /// <param name="flags">The flags of the box in text order.</param>
    /// <param name="article">The article that they count in.</param>
    /// <returns>The entries with their parties.</returns>
    public static IEnumerable<InfoboxEntry> Fill(List<InfoboxEntry> entries, List<FlagMark> flags, ArticleRendering article)
    {
        var parties = new Dictionary<int, List<string>>();
        foreach (InfoboxEntry entry in entries)
        {
            if (entry.Field == InfoboxField.Belligerent && entry.Side > 0)
            {
                if (!parties.TryGetValue(entry.Side, out List<string>? names))
                {
                    parties.Add(entry.Side, names = []);
                }

                names.Add(WithoutBrackets(article.In(entry.Value)).ToString());
            }
        }

        int flag = 0;
        foreach (InfoboxEntry entry in entries)
        {
            string flagName = "";
            while (flag < flags.Count && flags[flag].Position < entry.Value.End)
            {
                flagName = flags[flag].Position <= entry.Value.Start && flagName.Length == 0 ? flags[flag].Name : flagName;
                flag++;
            }

            bool takesParty = entry.Side > 0 && entry.Field != InfoboxField.Belligerent && entry.Belligerent.Length == 0 && parties.ContainsKey(entry.Side);
            yield return takesParty ? entry with { Belligerent = Choose(parties[entry.Side], flagName) } : entry;
        }
    }

    private static string Choose(List<string> parties, string flag)
    {
        if (parties.Count == 1)
        {
            return parties[0];
        }

        return flag.Length == 0 ? "" : parties.Find(party => IsFlagOf(flag, party)) ?? "";
    }

    /// <summary>A flag of "Kingdom of Naples" is that of the party "Naples".</summary>
    private static bool IsFlagOf(string flag, string party) =>
        flag.EndsWith(party, StringComparison.OrdinalIgnoreCase)
        && (flag.Length == party.Length || (party.Length > 0 && flag[flag.Length - party.Length - 1] == ' '));

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> name)
    {
        int bracket = name.IndexOfAny('(', '[');
        return bracket > 0 ? name[..bracket].TrimEnd() : name;
    }
}
