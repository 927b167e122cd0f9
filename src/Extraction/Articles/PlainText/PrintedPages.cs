using System.Buffers;
using System.Globalization;
using System.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Finds what printed pages have around their text, where a text was converted from them: page numbers, running headers and footers,
/// and lists of contents with dot leaders. Nothing is taken for it without the rhythm of pages.
/// </summary>
internal sealed class PrintedPages
{
    /// <summary>Fewer numbers or equal lines make no rhythm.</summary>
    private const int FewestPages = 3;

    /// <summary>Numbers closer than this, without a page break at them, are a list.</summary>
    private const int FewestLines = 8;

    private const int LongestNumber = 16;
    private const int LongestHeader = 80;

    /// <summary>A header and a footer stand within so many lines of the break.</summary>
    private const int Reach = 2;

    private const int FewestDots = 4;

    private static readonly SearchValues<char> Leaders = SearchValues.Create(" .…·_\t\u00A0");

    private readonly PageLayout _page;
    private readonly List<(int Line, int Number)> _numbers = [];
    private readonly List<int> _breaks = [];

    private PrintedPages(PageLayout page) => _page = page;

    /// <summary>Gives the lines around the pages their role.</summary>
    /// <param name="page">The page.</param>
    public static void Find(PageLayout page)
    {
        var pages = new PrintedPages(page);
        pages.ReadLines();
        pages.MarkNumbers();
        pages.MarkRunningLines();
    }

    private void ReadLines()
    {
        for (int line = 0; line < _page.Count; line++)
        {
            TextLine row = _page.Lines[line];
            if (row.Has(LineTraits.PageBefore))
            {
                _breaks.Add(line);
            }

            if (row.Length <= LongestNumber && NumberIn(_page[line]) is > 0 and int number)
            {
                _numbers.Add((line, number));
            }
            else if (char.IsAsciiLetterOrDigit(_page.Text[row.End - 1]) && row.Length > FewestDots && IsLeader(_page[line]))
            {
                _page.Roles[line] = LineRole.Chrome;
                MarkTitleOfContents(line - 1);
            }
        }
    }

    /// <summary>The line over a list of contents.</summary>
    private void MarkTitleOfContents(int line)
    {
        if (line >= 0 && _page[line] is ("Contents" or "CONTENTS" or "Table of contents" or "Table of Contents" or "TABLE OF CONTENTS"))
        {
            _page.Roles[line] = LineRole.Chrome;
        }
    }

    /// <summary>A number beside a page break, or one of several that rise by one from page to page.</summary>
    private void MarkNumbers()
    {
        int start = 0;
        for (int i = 0; i < _numbers.Count; i++)
        {
            bool rises = i > 0 && _numbers[i].Number == _numbers[i - 1].Number + 1 && _numbers[i].Line - _numbers[i - 1].Line >= FewestLines;
            start = rises ? start : i;
            bool last = i + 1 == _numbers.Count || _numbers[i + 1].Number != _numbers[i].Number + 1 || _numbers[i + 1].Line - _numbers[i].Line < FewestLines;
            if (last && i - start + 1 >= FewestPages)
            {
                for (int k = start; k <= i; k++)
                {
                    MarkNumber(_numbers[k].Line);
                }
            }
            else if (IsAtBreak(_numbers[i].Line) && _breaks.Count > 0)
            {
                _page.Roles[_numbers[i].Line] = LineRole.Chrome;
            }
        }
    }

    private void MarkNumber(int line)
    {
        _page.Roles[line] = LineRole.Chrome;
        if (!IsAtBreak(line))
        {
            _breaks.Add(line + 1);
        }
    }

    /// <summary>The first or last line of a page that a form feed ends.</summary>
    private bool IsAtBreak(int line) =>
        _page.Lines[line].Has(LineTraits.PageBefore)
        || (line + 1 < _page.Count && _page.Lines[line + 1].Has(LineTraits.PageBefore))
        || (_breaks.Count > 0 && line + 1 == _page.Count);

    /// <summary>Short lines that come back beside the breaks, whatever numbers stand in them.</summary>
    private void MarkRunningLines()
    {
        if (_breaks.Count + 1 < FewestPages)
        {
            return;
        }

        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (int first in _breaks)
        {
            for (int line = Math.Max(first - Reach, 0); line < Math.Min(first + Reach, _page.Count); line++)
            {
                if (_page.Roles[line] == LineRole.Unread && _page.Lines[line].Length <= LongestHeader && !_page.Lines[line].Has(LineTraits.EndsSentence | LineTraits.StartsLower))
                {
                    string key = WithoutNumbers(_page[line]);
                    if (!places.TryGetValue(key, out List<int>? lines))
                    {
                        places.Add(key, lines = []);
                    }

                    lines.Add(line);
                }
            }
        }

        foreach (List<int> lines in places.Values.Where(lines => lines.Count >= FewestPages - 1))
        {
            lines.ForEach(line => _page.Roles[line] = LineRole.Chrome);
        }
    }

    /// <summary>"12", "- 12 -", "Page 12", "Page 12 of 30", "12 | Page"; 0 for any other line. A year is no page.</summary>
    private static int NumberIn(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.Trim("-–—|[] ");
        rest = rest.StartsWith("Page ", StringComparison.OrdinalIgnoreCase) ? rest[5..] : rest;
        rest = rest.EndsWith(" Page", StringComparison.OrdinalIgnoreCase) ? rest[..^5] : rest;
        int of = rest.IndexOf(" of ", StringComparison.Ordinal);
        rest = (of > 0 && rest[(of + 4)..].IndexOfAnyExceptInRange('0', '9') < 0 ? rest[..of] : rest).Trim("-–—|[] ");
        return rest.Length is > 0 and < 4 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }

    /// <summary>"Causes of the war ........ 12": dots or rules lead to the number of a page.</summary>
    private static bool IsLeader(ReadOnlySpan<char> line)
    {
        int digits = line.Length - line.TrimEnd("0123456789ivxlc").Length;
        if (digits is 0 or > 6)
        {
            return false;
        }

        ReadOnlySpan<char> before = line[..^digits];
        int title = before.LastIndexOfAnyExcept(Leaders);
        ReadOnlySpan<char> leader = before[(title + 1)..];
        return title >= 0 && System.MemoryExtensions.Count(leader, '.') + (3 * System.MemoryExtensions.Count(leader, '…')) + System.MemoryExtensions.Count(leader, '_') >= FewestDots;
    }

    private static string WithoutNumbers(ReadOnlySpan<char> line)
    {
        var key = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            if (!char.IsAsciiDigit(c) && c is not (' ' or '|' or '-'))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
