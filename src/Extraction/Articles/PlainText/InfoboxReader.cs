using Extraction.Articles.Infoboxes;

namespace Extraction.Articles.PlainText;

/// <summary>Reads the summary boxes among the lines: fields, values and sides.</summary>
internal sealed class InfoboxReader(PageLayout page, ArticleBuilder builder)
{
    private const int LeadWindow = 600;

    private int _boxes;

    /// <summary>Adds the entries of all boxes to the article; caption lines get their own role.</summary>
    public void Read()
    {
        int line = 0;
        while (line < page.Count)
        {
            if (page.Roles[line] != LineRole.Infobox)
            {
                line++;
                continue;
            }

            int end = line + 1;
            while (end < page.Count && page.Roles[end] == LineRole.Infobox)
            {
                end++;
            }

            ReadBox(line, end);
            line = end;
        }
    }

    private void ReadBox(int start, int end)
    {
        List<BoxCell> cells = new InfoboxCells(page).Read(start, end);
        SideResolver.Resolve(page.Text, page.Title, Lead(), cells);
        foreach (BoxCell cell in cells)
        {
            builder.Infobox.Add(cell.ToEntry(_boxes));
        }

        _boxes++;
    }

    /// <summary>The first sentences of the article, which say between whom the war was.</summary>
    private string Lead()
    {
        int line = Array.IndexOf(page.Roles, LineRole.Prose);
        return line < 0 ? "" : page[line][..Math.Min(LeadWindow, page.Lines[line].Length)].ToString();
    }
}
