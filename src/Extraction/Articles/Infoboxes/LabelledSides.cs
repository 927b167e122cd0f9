namespace Extraction.Articles.Infoboxes;

/// <summary>
/// Places figures below labels. "Soviet Union:" names the party; "Soviet archival figures:" is a party's count of its own;
/// "Soviet estimate:" behind it is a count of the enemy, and a rival estimate next to that one counts the same enemy again.
/// </summary>
internal static class LabelledSides
{
    private const string EnemyEstimate = "infobox.enemy_estimate";

    /// <summary>Gives labelled figures their sides and parties.</summary>
    /// <param name="figures">The figures of one field, in text order.</param>
    /// <param name="parties">The parties.</param>
    public static void Place(List<BoxCell> figures, PartyTable parties)
    {
        var spoken = new HashSet<BoxCell>();
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
                (side, counted) = Turn(figure.Source, side, spoken, parties);
                above = figure.Source;
            }

            PlaceLabelled(figure, side, counted, parties);
        }

        NameRivals(figures, parties);
    }

    /// <summary>
    /// The side that a new label's figures count, and the party if it is certain. The columns follow each other, so the side never falls;
    /// the first label opens the first column; a party's count of its own belongs to its column; a claim stays in the column unless its party
    /// has counted there already, or is of the second column.
    /// </summary>
    private static (int Side, BoxCell? Counted) Turn(SourceLabel label, int side, HashSet<BoxCell> spoken, PartyTable parties)
    {
        BoxCell? party = parties.Find(label.Nations);
        if (party is null)
        {
            return (Math.Max(side, 1), null);
        }

        bool again = !spoken.Add(party);
        if (!label.IsSource || label.IsOwnCount)
        {
            return (party.Side, party);
        }

        bool second = side == 1 && (again || party.Side == 2);
        return (second ? 2 : Math.Max(side, 1), null);
    }

    private static void PlaceLabelled(BoxCell figure, int side, BoxCell? counted, PartyTable parties)
    {
        if (side == 0)
        {
            return;
        }

        (float confidence, string rule) = (figure.Source!.IsSource, counted) switch
        {
            (true, not null) => (0.95f, "infobox.own_count"),
            (false, not null) => (0.95f, "infobox.party_label"),
            _ when side == 2 && parties.Find(figure.Source.Nations) is { } => (0.88f, EnemyEstimate),
            _ => (0.8f, "infobox.label_order"),
        };
        figure.Place(side, confidence, rule);
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
            if (figure.Side > 0 && figure.Belligerent.Length == 0 && figure.RuleId == EnemyEstimate)
            {
                BoxCell? named = figures
                    .Select(other => other.Source is { IsSource: true } source ? parties.Find(source.Nations) : null)
                    .FirstOrDefault(party => party is not null && party.Side == figure.Side);
                figure.Belligerent = named?.Belligerent ?? "";
            }
        }
    }
}
