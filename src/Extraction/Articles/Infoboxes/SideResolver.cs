namespace Extraction.Articles.Infoboxes;

/// <summary>
/// Gives the values of a summary box their sides where the text supports it: first the parties, then, measured against them,
/// commanders and figures. What stays open stays 0.
/// </summary>
internal static class SideResolver
{
    /// <summary>Places the cells of one box.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The article's title.</param>
    /// <param name="lead">The start of the lead; empty when there is none.</param>
    /// <param name="cells">The cells, in text order.</param>
    public static void Resolve(string text, string title, string lead, List<BoxCell> cells)
    {
        List<BoxCell> parties = Of(cells, InfoboxField.Belligerent);
        BoxCell? result = cells.Find(cell => cell.Field == InfoboxField.Result);
        BoxCell? boxTitle = cells.Find(cell => cell.Field == InfoboxField.Title);
        foreach (BoxCell party in parties)
        {
            party.Belligerent = party.Value.Quote(text);
        }

        PartySides.Place(parties, result is null ? "" : result.Value.Quote(text), title, boxTitle is null ? "" : boxTitle.Value.Quote(text), lead);
        var sides = new PartyTable(parties);
        List<BoxCell> commanders = Of(cells, InfoboxField.Commander);
        CommanderSides.Place(text, commanders, sides);
        if (parties.Count < 2 && commanders.Count < 2)
        {
            // An earthquake's figures are no one's: without two parties there are no sides.
            return;
        }

        FigureSides.Place(text, Of(cells, InfoboxField.Strength), sides);
        FigureSides.Place(text, Of(cells, InfoboxField.Casualties), sides);
    }

    private static List<BoxCell> Of(List<BoxCell> cells, InfoboxField field) => cells.FindAll(cell => cell.Field == field);
}
