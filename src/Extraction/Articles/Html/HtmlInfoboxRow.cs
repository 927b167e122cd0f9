using AngleSharp.Dom;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <summary>
/// The plan of one row of a summary box, made from its cells before they are read: which is the label, which are values, and of
/// which column. Columns are sides only below a header that has sides.
/// </summary>
internal sealed class HtmlInfoboxRow
{
    // A first cell longer than this is a value, not a label.
    private const int LongestLabel = 60;

    private readonly List<IElement> _cells = [];
    private readonly List<HtmlInfoboxCell> _plan = [];
    private int _next;

    private HtmlInfoboxRow(IElement row)
    {
        INodeList children = row.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement { LocalName: "td" or "th" } cell && HtmlRoles.Of(cell) == HtmlRole.Cell)
            {
                _cells.Add(cell);
            }
        }
    }

    /// <summary>Plans a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="box">The box so far: its title and current label.</param>
    /// <returns>The plan.</returns>
    public static HtmlInfoboxRow Plan(IElement row, InfoboxRendering box)
    {
        var plan = new HtmlInfoboxRow(row);
        if (plan._cells.Count == 1)
        {
            plan._plan.Add(new HtmlInfoboxCell(WholeRow(plan._cells[0], box), 0));
        }
        else if (plan._cells.Count > 1)
        {
            plan.AddColumns(box);
        }

        return plan;
    }

    /// <summary>What a cell of this row holds; cells are asked for in their order.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>What it holds; a container for any other element.</returns>
    public HtmlInfoboxCell Of(IElement cell)
    {
        while (_next < _cells.Count && !ReferenceEquals(_cells[_next], cell))
        {
            _next++;
        }

        return _next < _cells.Count ? _plan[_next++] : default;
    }

    private static InfoboxCell WholeRow(IElement cell, InfoboxRendering box)
    {
        if (Holds(cell, "table"))
        {
            return InfoboxCell.Container;
        }

        string text = cell.TextContent.Trim();
        bool opening = !box.HasTitle && !box.HasRows;
        if (text.Length > 0 && cell.LocalName == "th")
        {
            return opening ? InfoboxCell.Title : InfoboxCell.Header;
        }

        if (Holds(cell, "img"))
        {
            return InfoboxCell.Image;
        }

        if (text.Length == 0)
        {
            return InfoboxCell.Container;
        }

        return text.Length <= LongestLabel && InfoboxFields.Of(InfoboxFields.CleanLabel(text)) != InfoboxField.Other
            ? InfoboxCell.Header
            : InfoboxCell.Value;
    }

    private void AddColumns(InfoboxRendering box)
    {
        bool labelled = IsLabel(_cells[0], box);
        bool headers = _cells.TrueForAll(cell => cell.LocalName == "th");
        InfoboxField field = labelled ? InfoboxFields.Of(InfoboxFields.CleanLabel(_cells[0].TextContent)) : box.Field;
        int values = _cells.Count - (labelled ? 1 : 0);
        bool sided = values > 1 && InfoboxFields.HasSides(field);
        for (int i = 0; i < _cells.Count; i++)
        {
            if (headers)
            {
                _plan.Add(new HtmlInfoboxCell(i == 0 ? InfoboxCell.Header : InfoboxCell.Container, 0));
            }
            else if (labelled && i == 0)
            {
                _plan.Add(new HtmlInfoboxCell(InfoboxCell.Label, 0));
            }
            else
            {
                _plan.Add(new HtmlInfoboxCell(InfoboxCell.Value, sided ? i + (labelled ? 0 : 1) : 0));
            }
        }
    }

    private static bool IsLabel(IElement cell, InfoboxRendering box)
    {
        if (cell.LocalName == "th")
        {
            return true;
        }

        string text = cell.TextContent.Trim();
        return text.Length is > 0 and <= LongestLabel && (text[^1] == ':' || !InfoboxFields.HasSides(box.Field));
    }

    private static bool Holds(IElement cell, string tag) => cell.GetElementsByTagName(tag).Length > 0;
}
