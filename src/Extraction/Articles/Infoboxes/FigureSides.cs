namespace Extraction.Articles.Infoboxes;

/// <summary>Finds where strengths or losses pass to the second column, and whose each figure is.</summary>
internal static class FigureSides
{
    /// <summary>Gives the figures of one field their sides and parties.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures, in text order.</param>
    /// <param name="parties">The parties.</param>
    public static void Place(string text, List<BoxCell> figures, PartyTable parties)
    {
        if (figures.Count == 0)
        {
            return;
        }

        if (!figures.Exists(figure => figure.Side > 0))
        {
            PlaceColumns(text, figures, parties);
        }

        foreach (BoxCell figure in figures)
        {
            NameParty(figure, parties);
        }
    }

    private static void PlaceColumns(string text, List<BoxCell> figures, PartyTable parties)
    {
        if (ColumnSplit.AtJoinedLine(figures) is > 0 and int joined)
        {
            ColumnSplit.Place(figures, joined, 0.93f, "infobox.joined_line");
            return;
        }

        if (figures.Exists(figure => figure.Source is { Nations.Length: > 0 }))
        {
            LabelledSides.Place(figures, parties);
            return;
        }

        if (figures.Count > 1)
        {
            PlaceUnlabelled(text, figures, parties);
        }
    }

    private static void PlaceUnlabelled(string text, List<BoxCell> figures, PartyTable parties)
    {
        List<int> groups = GroupStarts(figures);
        bool commas = figures.Exists(figure => figure.Continues);
        if (groups.Count == 2)
        {
            ColumnSplit.Place(figures, groups[1], commas ? 0.93f : 0.88f, commas ? "infobox.comma_continuation" : "infobox.two_values");
            return;
        }

        if (LossWords.IsVague(figures[^1].Value.In(text)))
        {
            ColumnSplit.Place(figures, figures.Count - 1, 0.85f, "infobox.vague_cell");
            figures[^1].Attribution = "";
            return;
        }

        if (UnitRestart(text, figures) is > 0 and int restart && (!commas || groups.Contains(restart)))
        {
            ColumnSplit.Place(figures, restart, 0.85f, "infobox.unit_restart");
            return;
        }

        foreach (BoxCell figure in figures)
        {
            if (parties.Find(figure.Nations) is { Side: > 0 } party)
            {
                figure.Place(party.Side, 0.9f, "infobox.party_named");
                figure.Belligerent = party.Belligerent;
            }
        }
    }

    /// <summary>A value that ends in a comma goes on in the next line.</summary>
    private static List<int> GroupStarts(List<BoxCell> figures)
    {
        var starts = new List<int> { 0 };
        for (int i = 1; i < figures.Count; i++)
        {
            if (!figures[i - 1].Continues)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>The place where the noun of the first figure comes again, when it comes twice: "men" … "men".</summary>
    private static int UnitRestart(string text, List<BoxCell> figures)
    {
        ReadOnlySpan<char> noun = FigureLine.NounOf(figures[0].Value.In(text));
        int found = 0;
        for (int i = 1; i < figures.Count && !noun.IsEmpty; i++)
        {
            if (FigureLine.NounOf(figures[i].Value.In(text)).Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                if (found > 0)
                {
                    return 0;
                }

                found = i;
            }
        }

        return found;
    }

    private static void NameParty(BoxCell figure, PartyTable parties)
    {
        if (figure.Belligerent.Length == 0 && figure.Side > 0)
        {
            figure.Belligerent = parties.OnlyPartyOf(figure.Side);
        }
    }
}
