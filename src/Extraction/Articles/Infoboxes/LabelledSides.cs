namespace Extraction.Articles.Infoboxes;

/// <summary>
/// Places figures below labels. "Soviet Union:" names the party; "Soviet archival figures:" is a party's count of its own;
/// "Soviet estimate:" behind it is a count of the enemy, and a rival estimate next to that one counts the same enemy again.
/// </summary>
internal static class LabelledSides
{
    /// <summary>Gives labelled figures their sides and parties.</summary>
    /// <param name="figures">The figures of one field, in text order.</param>
    /// <param name="parties">The parties.</param>
    public static void Place(List<BoxCell> figures, PartyTable parties)
    {
        SourceLabel? above = null;
        BoxCell? counted = null;
        int side = 0;
        foreach (BoxCell figure in figures)
        {
            if (figure.Source is null)
            {
                // A nameless flag is a further party of the column; figures above the first label are the first column's.
                side = side == 0 ? 1 : side;
                PlaceUnlabelled(figure, side, counted, parties);
                above = null;
                continue;
            }

            if (figure.Source != above)
            {
                (side, counted) = Turn(figure.Source, above, side, counted, parties);
                above = figure.Source;
            }

            PlaceLabelled(figure, side, counted);
        }

        NameRivals(figures, parties);
    }

    /// <summary>The side that a new label's figures count, and the party if it is certain.</summary>
    private static (int Side, BoxCell? Counted) Turn(SourceLabel label, SourceLabel? above, int side, BoxCell? counted, PartyTable parties)
    {
        BoxCell? party = parties.Find(label.Nations);
        if (!label.IsSource || label.IsOwnCount)
        {
            return (party?.Side ?? 0, party);
        }

        if (party is not { Side: > 0 })
        {
            return (side, null);
        }

        bool rival = above is { IsSource: true, IsOwnCount: false } && side > 0;
        if (rival)
        {
            return (side, null);
        }

        bool countedOwn = counted is not null && counted.Side == party.Side;
        return countedOwn || side == party.Side ? (3 - party.Side, null) : (0, null);
    }

    private static void PlaceLabelled(BoxCell figure, int side, BoxCell? counted)
    {
        if (side == 0)
        {
            return;
        }

        bool own = counted is not null;
        figure.Place(side, own ? 0.95f : 0.88f, own ? figure.Source!.IsSource ? "infobox.own_count" : "infobox.party_label" : "infobox.enemy_estimate");
        figure.Belligerent = counted?.Belligerent ?? "";
    }

    private static void PlaceUnlabelled(BoxCell figure, int side, BoxCell? counted, PartyTable parties)
    {
        figure.Place(side, figure.Flagged ? 0.85f : 0.7f, figure.Flagged ? "infobox.nameless_flag" : "infobox.above_labels");
        List<BoxCell> others = parties.Of(side).FindAll(party => party != counted);
        figure.Belligerent = figure.Flagged && counted is not null && others is [{ } other] ? other.Belligerent : "";
    }

    /// <summary>Estimates of both parties stand side by side: the one whose losses they count is among those who estimate.</summary>
    private static void NameRivals(List<BoxCell> figures, PartyTable parties)
    {
        foreach (BoxCell figure in figures)
        {
            if (figure.Side > 0 && figure.Belligerent.Length == 0 && figure.RuleId == "infobox.enemy_estimate")
            {
                BoxCell? named = figures
                    .Select(other => other.Source is { IsSource: true } source ? parties.Find(source.Nations) : null)
                    .FirstOrDefault(party => party is not null && party.Side == figure.Side);
                figure.Belligerent = named?.Belligerent ?? "";
            }
        }
    }
}
