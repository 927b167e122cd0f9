using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Parties;

/// <summary>
/// Finds in prose whose people or things a figure counts, only where the clause names exactly one party: inside the counted phrase
/// ("Three Soviet gunboats"), or as the subject of a loss or a force ("The Japanese lost 5,000 men", "Soviet casualties were 300").
/// </summary>
internal static class ProseParty
{
    private const int Reach = 14;

    /// <summary>Gives a figure its party, where the text is certain.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    public static void Resolve(in TokenWindow window, ref FigureDraft draft)
    {
        if (draft.Belligerent is not null || draft.Category is not (FigureCategory.Strength or FigureCategory.Casualties
            or FigureCategory.Equipment))
        {
            return;
        }

        if (draft.HasNoun && FindOnly(window, draft.CountedTokens.First, draft.CountedTokens.End, out string? party, out _)
            && party is not null)
        {
            draft.Belligerent = party;
            return;
        }

        bool ofThem = draft.HasNoun && window.Is(draft.EndToken, "of");
        int from = Math.Max(Math.Max(0, draft.FirstToken - Reach), ofThem ? draft.FirstToken : 0);
        from = ClauseStart(window, from, draft.FirstToken);
        if (FindOnly(window, from, draft.FirstToken, out party, out int end) && party is not null
            && GovernsLoss(window, end, draft.FirstToken))
        {
            draft.Belligerent = party;
        }
    }

    /// <summary>Finds the one party named between two tokens; false when there are two.</summary>
    private static bool FindOnly(in TokenWindow window, int first, int end, out string? party, out int behind)
    {
        party = null;
        behind = end;
        for (int i = first; i < end; i++)
        {
            if (window[i].IsCapitalized && DemonymLexicon.Table.TryMatchForward(window, i, out string found, out int after)
                && after <= end)
            {
                if (party is not null && party != found)
                {
                    return false;
                }

                party = found;
                behind = after;
                i = after - 1;
            }
        }

        return true;
    }

    /// <summary>"lost", "suffered", "losses", "a force of" between the party and the number: what is counted is the party's own.</summary>
    private static bool GovernsLoss(in TokenWindow window, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (ContextWords.OwnLossesAndForces.Has(window.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int ClauseStart(in TokenWindow window, int from, int end)
    {
        for (int i = end - 1; i >= from; i--)
        {
            if (ContextWords.ClauseBreaks.Has(window.Word(i)) || (i > 0 && window.BeginsLine(i)))
            {
                return i + 1;
            }
        }

        return from;
    }
}
