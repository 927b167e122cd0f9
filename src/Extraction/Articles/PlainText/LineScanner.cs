using System.Buffers;

namespace Extraction.Articles.PlainText;

/// <summary>Cuts a text into lines in one pass, and notes what the ends of each line look like. Blank lines leave only a mark on the next line.</summary>
internal static class LineScanner
{
    /// <summary>LF, CR, form feed (a page break of PDF text), NEL and the two Unicode separators.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The lines of the text that are not blank.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The lines, in text order.</returns>
    public static List<TextLine> Scan(string text)
    {
        var lines = new List<TextLine>(Math.Min(text.Length / 64, 1 << 20) + 4);
        int start = 0;
        LineTraits before = LineTraits.BlankBefore;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : start + length;
            if (TryRead(text, start, end, before, out TextLine line))
            {
                lines.Add(line);
                before = LineTraits.None;
            }
            else
            {
                before |= LineTraits.BlankBefore;
            }

            before |= end < text.Length && text[end] == '\f' ? LineTraits.PageBefore : LineTraits.None;
            start = end + 1;
            if (end < text.Length && text[end] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }

        return lines;
    }

    private static bool TryRead(string text, int start, int end, LineTraits before, out TextLine line)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        int last = end;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        if (first == last)
        {
            line = default;
            return false;
        }

        LineTraits traits = before;
        traits |= first > start ? LineTraits.Indented : LineTraits.None;
        traits |= char.IsLower(text[first]) ? LineTraits.StartsLower : LineTraits.None;
        traits |= ClosingOf(text.AsSpan(first, last - first));
        line = new TextLine(first, last - first, traits);
        return true;
    }

    /// <summary>Looks at the end of a line, behind quotation marks, brackets and footnote markers.</summary>
    private static LineTraits ClosingOf(ReadOnlySpan<char> line)
    {
        int last = line.Length - 1;
        int floor = Math.Max(0, line.Length - 64);
        while (last > floor)
        {
            char c = line[last];
            if (c == ']')
            {
                int open = line[floor..last].LastIndexOf('[');
                if (open < 0)
                {
                    break;
                }

                last = floor + open - 1;
                continue;
            }

            if (c is not ('"' or '”' or '’' or '\'' or ')' or ' '))
            {
                break;
            }

            last--;
        }

        if (last < 0)
        {
            return LineTraits.Hollow;
        }

        LineTraits hollow = IsHollow(line) ? LineTraits.Hollow : LineTraits.None;
        return hollow | line[last] switch
        {
            '.' or '!' or '?' or '…' or '。' => LineTraits.EndsSentence,
            ',' or ':' or ';' or '–' or '—' or '-' => LineTraits.EndsOpen,
            _ => LineTraits.None,
        };
    }

    /// <summary>No letter and no digit. Nearly every line answers with its first character.</summary>
    private static bool IsHollow(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }
}
