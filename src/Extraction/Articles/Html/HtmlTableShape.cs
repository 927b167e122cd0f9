using AngleSharp.Dom;

namespace Extraction.Articles.Html;

/// <summary>Tells tables of data from tables that only place things on the page.</summary>
internal static class HtmlTableShape
{
    /// <summary>The table is read as running text, cell after cell.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Whether it holds headings, or, without header cells, whole paragraphs, lists or tables.</returns>
    public static bool IsLayout(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return true;
        }

        if (MostCellsInRow(table) <= 1)
        {
            return true;
        }

        bool headers = false;
        bool blocks = false;
        foreach (INode node in table.GetDescendants())
        {
            switch (node)
            {
                case IElement { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" }:
                    return true;
                case IElement { LocalName: "th" or "caption" }:
                    headers = true;
                    break;
                case IElement { LocalName: "p" or "ul" or "ol" or "dl" or "blockquote" or "table" or "pre" }:
                    blocks = true;
                    break;
                default:
                    break;
            }
        }

        return !headers && blocks;
    }

    /// <summary>The cells of the widest row of the table itself, not of tables inside it.</summary>
    private static int MostCellsInRow(IElement table)
    {
        int most = 0;
        foreach (IElement part in table.Children)
        {
            most = Math.Max(most, part.LocalName == "tr" ? Cells(part) : part.Children.Where(row => row.LocalName == "tr").Select(Cells).DefaultIfEmpty().Max());
        }

        return most;
    }

    private static int Cells(IElement row) => row.Children.Count(cell => cell.LocalName is "td" or "th");
}
