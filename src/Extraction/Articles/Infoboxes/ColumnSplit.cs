namespace Extraction.Articles.Infoboxes;

/// <summary>A list of two columns that a dump wrote one below the other, cut at one place.</summary>
internal static class ColumnSplit
{
    /// <summary>The cell that follows another on its line, when there is just one: the row of the table where the second column begins.</summary>
    /// <param name="cells">The cells of one field.</param>
    /// <returns>Its index, or 0 when there is none or more than one.</returns>
    public static int AtJoinedLine(List<BoxCell> cells)
    {
        int first = cells.FindIndex(cell => cell.JoinedToPrevious);
        return first > 0 && cells.FindLastIndex(cell => cell.JoinedToPrevious) == first ? first : 0;
    }

    /// <summary>Gives all cells before a place side 1 and the others side 2.</summary>
    /// <param name="cells">The cells of one field.</param>
    /// <param name="second">Index of the first cell of the second column.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="ruleId">The rule that says so.</param>
    public static void Place(List<BoxCell> cells, int second, float confidence, string ruleId)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            cells[i].Place(i < second ? 1 : 2, confidence, ruleId);
        }
    }
}
