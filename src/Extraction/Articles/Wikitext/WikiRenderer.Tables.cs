using System.Globalization;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Tables: <c>{|</c>, <c>|-</c>, <c>|+</c>, <c>!</c>, <c>|</c>, <c>|}</c> at the starts of lines.</content>
internal sealed partial class WikiRenderer
{
    private const int MostColumns = 100;
    private const int MostRows = 1000;

    // How far a table without a telling class is searched for header cells.
    private const int HeaderSearch = 4_000;

    /// <summary>Reads a line that begins with a mark of table markup.</summary>
    /// <returns>False when the line is text after all.</returns>
    private bool TableLine(int start, int end)
    {
        ReadOnlySpan<char> line = source.Between(start, end);
        if (line.StartsWith("{|"))
        {
            OpenTable(start + 2, end);
            return true;
        }

        if (line[0] == '{')
        {
            return false;
        }

        if (_tables.Count == 0)
        {
            // Table markup outside tables is left over from a box that nothing closes.
            Inline(line.StartsWith("|}") || line.StartsWith("|-") ? start + 2 : start + (line[0] == '|' ? 1 : 0), end);
            _output.Break();
            return true;
        }

        WikiTable table = _tables[^1];
        if (line.StartsWith("|}"))
        {
            CloseTable(table);
            Inline(start + 2, end);
        }
        else if (line.StartsWith("|-"))
        {
            EndCell(table);
            EndRow(table);
        }
        else if (line.StartsWith("|+"))
        {
            TableCaption(table, start + 2, end);
        }
        else
        {
            Cells(table, start + 1, end, header: line[0] == '!');
        }

        return true;
    }

    private void OpenTable(int start, int end)
    {
        bool flowing = article.Breaks == BreakStyle.Blocks;
        article.Break();
        _tables.Add(new WikiTable(flowing && IsData(start, end), article.Kind, article.Breaks));
        if (_tables[^1].IsData)
        {
            article.BeginTable();
            article.Kind = BlockKind.Table;
            article.Breaks = BreakStyle.Spaces;
        }
    }

    private bool IsData(int start, int end)
    {
        ReadOnlySpan<char> attributes = source.Between(start, end);
        if (attributes.Contains("wikitable", StringComparison.OrdinalIgnoreCase) || attributes.Contains("sortable", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        ReadOnlySpan<char> body = source.Text.AsSpan(end, Math.Min(HeaderSearch, source.Text.Length - end));
        int close = body.IndexOf("\n|}");
        body = close < 0 ? body : body[..close];
        return body.Contains("\n!", StringComparison.Ordinal) || (attributes.Contains("border", StringComparison.OrdinalIgnoreCase) && !body.Contains("\n*", StringComparison.Ordinal));
    }

    private void CloseTables()
    {
        while (_tables.Count > 0)
        {
            CloseTable(_tables[^1]);
        }
    }

    private void CloseTable(WikiTable table)
    {
        _tables.RemoveAt(_tables.Count - 1);
        if (table.IsData)
        {
            article.EndBlock();
        }

        article.Kind = table.Kind;
        article.Breaks = table.Breaks;
        article.Break();
    }

    private void EndCell(WikiTable table)
    {
        if (table.IsData && table.InCell)
        {
            article.EndCell(table.Columns, table.Rows);
        }
        else
        {
            article.Break();
        }

        table.InCell = false;
        table.Columns = 1;
        table.Rows = 1;
    }

    private void EndRow(WikiTable table)
    {
        if (table.IsData)
        {
            article.EndRow();
        }
        else
        {
            article.Break();
        }
    }

    private void TableCaption(WikiTable table, int start, int end)
    {
        (int text, _, _) = BehindAttributes(start, end);
        if (table.IsData)
        {
            Caption(text, end);
        }
        else
        {
            Inline(text, end);
            article.Break();
        }
    }

    private void Cells(WikiTable table, int start, int end, bool header)
    {
        int position = start;
        while (position <= end)
        {
            EndCell(table);
            int next = NextCell(position, end, header);
            (int text, int columns, int rows) = BehindAttributes(position, next);
            table.InCell = true;
            table.Columns = columns;
            table.Rows = rows;
            CellText(text, next);
            position = next + 2;
        }
    }

    /// <summary>A cell's first line may be the start of a list.</summary>
    private void CellText(int start, int end)
    {
        while (start < end && source.Text[start] == ' ')
        {
            start++;
        }

        Inline(start, end);
        article.Space();
    }

    private int NextCell(int start, int end, bool header)
    {
        int pipe = FirstDouble('|', start, end);
        int mark = header ? FirstDouble('!', start, end) : end;
        return Math.Min(pipe, mark);
    }

    private int FirstDouble(char mark, int start, int end)
    {
        int position = start;
        while (true)
        {
            int found = source.IndexOf(mark, position, end);
            if (found < 0 || found + 1 >= end)
            {
                return end;
            }

            if (source.Text[found + 1] == mark)
            {
                return found;
            }

            position = found + 1;
        }
    }

    /// <summary>Attributes stand before a single pipe: <c>| colspan=2 | text</c>.</summary>
    private (int Text, int Columns, int Rows) BehindAttributes(int start, int end)
    {
        int pipe = source.IndexOf('|', start, end);
        if (pipe < 0)
        {
            return (start, 1, 1);
        }

        ReadOnlySpan<char> attributes = source.Between(start, pipe);
        return (pipe + 1, Span(attributes, "colspan", MostColumns), Span(attributes, "rowspan", MostRows));
    }

    private static int Span(ReadOnlySpan<char> attributes, string name, int most) =>
        int.TryParse(TagAttributes.Value(attributes, name), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, most) : 1;
}
