namespace Extraction.Articles.Infoboxes;

/// <summary>Finds where the list of parties passes from the first column to the second.</summary>
internal static class PartySides
{
    /// <summary>Gives the parties their sides.</summary>
    /// <param name="parties">The parties, in text order.</param>
    /// <param name="result">The result line: "Decisive Soviet and Mongolian victory" puts its two nations on one side.</param>
    /// <param name="texts">Titles and the start of the lead, which may set two nations against each other.</param>
    public static void Place(List<BoxCell> parties, string result, params ReadOnlySpan<string> texts)
    {
        if (parties.Exists(party => party.Side > 0) || parties.Count < 2)
        {
            return;
        }

        if (ColumnSplit.AtJoinedLine(parties) is > 0 and int joined)
        {
            ColumnSplit.Place(parties, joined, 0.93f, "infobox.joined_line");
            return;
        }

        if (parties.Count == 2)
        {
            ColumnSplit.Place(parties, 1, 0.9f, "infobox.two_parties");
            return;
        }

        // The last of the first side and the first of the second, as far as each is known.
        int low = 0;
        int high = parties.Count - 1;
        string rule = "infobox.outer_party";
        foreach (string text in texts)
        {
            Narrow(ref low, ref high, Poles(parties, text), "infobox.poles", ref rule);
        }

        Narrow(ref low, ref high, Victors(parties, result), "infobox.result_line", ref rule);
        bool exact = high == low + 1;
        float confidence = rule == "infobox.outer_party" ? 0.75f : exact ? 0.9f : 0.85f;
        for (int i = 0; i < parties.Count; i++)
        {
            int side = i <= low ? 1 : i >= high ? 2 : 0;
            if (side > 0)
            {
                parties[i].Place(side, confidence, rule);
            }
        }
    }

    private static void Narrow(ref int low, ref int high, (int Low, int High) found, string ruleOfFound, ref string rule)
    {
        if (found.High <= found.Low || found.Low >= high || found.High <= low)
        {
            return;
        }

        bool narrower = found.Low > low || found.High < high;
        low = Math.Max(low, found.Low);
        high = Math.Min(high, found.High);
        rule = narrower ? ruleOfFound : rule;
    }

    /// <summary>
    /// Two nations set against each other, in a title ("Soviet–Japanese border conflicts") or in the lead ("war between Rome and Carthage").
    /// Each leads its column, so the second column begins with the one that is listed later.
    /// </summary>
    private static (int Low, int High) Poles(List<BoxCell> parties, string text)
    {
        IReadOnlyList<NationMention> mentions = NationNames.Find(text);
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            if (!Opposition.Sets(text, mentions[i].Span, mentions[i + 1].Span))
            {
                continue;
            }

            int first = parties.FindIndex(party => mentions[i].Meets(party.Nations));
            int second = parties.FindIndex(party => mentions[i + 1].Meets(party.Nations));
            int start = Math.Max(first, second);
            if (first >= 0 && second >= 0 && first != second)
            {
                return (start - 1, start);
            }
        }

        return default;
    }

    /// <summary>
    /// The nations named before "victory" are on one side. Two or more of them are its whole column; a single one is only its leader,
    /// which the others of the column follow.
    /// </summary>
    private static (int Low, int High) Victors(List<BoxCell> parties, string result)
    {
        int victory = result.IndexOf("victor", StringComparison.OrdinalIgnoreCase);
        if (victory < 0)
        {
            return default;
        }

        IReadOnlyList<NationMention> named = NationNames.Find(result.AsSpan(0, victory));
        int first = parties.FindIndex(party => named.Any(mention => mention.Meets(party.Nations)));
        int last = parties.FindLastIndex(party => named.Any(mention => mention.Meets(party.Nations)));
        if (first < 0)
        {
            return default;
        }

        if (first > 0)
        {
            return (first - 1, first);
        }

        return named.Count > 1 && last < parties.Count - 1 ? (last, last + 1) : (last, parties.Count - 1);
    }
}
