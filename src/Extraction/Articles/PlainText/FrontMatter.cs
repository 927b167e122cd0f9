using Extraction.Articles.Infoboxes;

namespace Extraction.Articles.PlainText;

/// <summary>Reads what stands before the first paragraph: banner, title, hatnotes, summary box, captions.</summary>
internal sealed class FrontMatter(PageLayout page)
{
    /// <summary>A lead that has not begun by then has been missed; what follows is body.</summary>
    private const int LongestZone = 400;

    /// <summary>Labels or flags that make lines a summary box where no banner promises one.</summary>
    private const int LabelsOfBox = 2;

    /// <summary>A longer first line is the title of a report, not the heading of an excerpt.</summary>
    private const int LongestHeading = 6;

    /// <summary>The share of the title's words that the lead repeats.</summary>
    private const float NamedShare = 0.5f;

    /// <summary>A lead names its title within so many characters.</summary>
    private const int EchoWindow = 200;

    private bool _mirror;

    /// <summary>Gives the lines of the front their roles.</summary>
    public void Read()
    {
        int line = ReadFurniture(0);
        page.HadImages = _mirror || page.Text.Contains("\nFile:", StringComparison.Ordinal) || page.Text.Contains("px ", StringComparison.Ordinal);
        line = ReadTitle(line);
        int end = ZoneEnd(line);
        while (line < end)
        {
            int stanza = Math.Min(page.StanzaEnd(line), end);
            ReadStanza(line, stanza);
            line = stanza;
        }

        ReadLaterBoxes(line);
    }

    private int ReadFurniture(int line)
    {
        for (; line < page.Count; line++)
        {
            LineRole role = page.Roles[line] == LineRole.Chrome ? LineRole.Chrome : PageFurniture.RoleOf(page[line]);
            if (role == LineRole.Unread)
            {
                break;
            }

            page.Roles[line] = role;
            _mirror |= role == LineRole.Banner;
            string title = PageFurniture.TitleIn(page[line]);
            page.Title = title.Length > 0 ? title : page.Title;
        }

        return line;
    }

    private int ReadTitle(int line)
    {
        if (line >= page.Count || page.Shape == TextShape.Row)
        {
            return line;
        }

        ReadOnlySpan<char> first = page[line];
        bool named = page.Title.Length > 0 && first.Equals(page.Title, StringComparison.OrdinalIgnoreCase);
        bool alone = page.BlankAfter(line) && line + 1 < page.Count && HeadingCandidate.IsPlain(page.Text, page.Lines[line]) && IsTitle(line);
        if (page.Shape == TextShape.Marked && MarkedHeading.TryRead(page.Text, page.Lines[line], out _, out int level))
        {
            alone = level == 1;
        }

        if (!named && (!alone || SectionNames.TryFind(first, out _)))
        {
            return line;
        }

        page.Roles[line] = LineRole.Title;
        page.Title = page.Title.Length > 0 ? page.Title : page.HeadingOf(line, out _).Quote(page.Text);
        return line + 1;
    }

    /// <summary>
    /// A first line that stands alone is the title when the text below opens with its words, when it is long, or when a banner or nothing but prose
    /// speaks for it; in an excerpt it is the first heading.
    /// </summary>
    private bool IsTitle(int line)
    {
        if (_mirror || LineWords.Count(page[line]) > LongestHeading)
        {
            return true;
        }

        int below = line + 1;
        int window = Math.Min(EchoWindow, page.Text.Length - page.Lines[below].Start);
        return Echo.Share(page[line], page.Text.AsSpan(page.Lines[below].Start, window)) >= NamedShare || !HasOtherHeading(below);
    }

    private bool HasOtherHeading(int line)
    {
        int limit = Math.Min(page.Count, line + LongestZone);
        for (; line < limit; line++)
        {
            if (page.Lines[line].BlankBefore && HeadingCandidate.IsPlain(page.Text, page.Lines[line]) && (page.BlankAfter(line) || SectionNames.TryFind(page[line], out _)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first line of the lead: prose at the start of a stanza (in layouts without blank lines, any prose).</summary>
    private int ZoneEnd(int start)
    {
        int limit = Math.Min(page.Count, start + LongestZone);
        for (int line = start; line < limit; line++)
        {
            bool opens = page.Lines[line].BlankBefore || page.Shape is TextShape.Dotted or TextShape.Wrapped || line == start;
            if (opens && IsLead(line))
            {
                return line;
            }

            bool heading = page.Lines[line].BlankBefore && page.BlankAfter(line) && SectionNames.TryFind(page[line], out _);
            if (heading || (page.Shape == TextShape.Marked && MarkedHeading.TryRead(page.Text, page.Lines[line], out _, out _)))
            {
                return line;
            }
        }

        return start;
    }

    private bool IsLead(int line)
    {
        TextLine row = page.Lines[line];
        if (Hatnote.IsHatnote(page[line]))
        {
            return false;
        }

        if (!row.IsProse)
        {
            return !_mirror && row.BlankBefore && row.Has(LineTraits.EndsSentence | LineTraits.EndsOpen) && !InfoboxLabels.TryMatchRow(page[line], out _, out _);
        }

        bool sentence = row.Has(LineTraits.EndsSentence) || row.Length >= 250 || page[line].Contains(". ", StringComparison.Ordinal);
        return sentence && (page.BlankAfter(line) || page.Lines[line + 1].IsProse || page.Shape != TextShape.Framed);
    }

    private void ReadStanza(int start, int end)
    {
        while (start < end && Hatnote.IsHatnote(page[start]))
        {
            page.Roles[start++] = LineRole.Hatnote;
        }

        if (end - start >= 2 && IsBox(start, end))
        {
            Array.Fill(page.Roles, LineRole.Infobox, start, end - start);
            return;
        }

        for (int line = start; line < end; line++)
        {
            if (InfoboxLabels.TryMatchRow(page[line], out _, out _) && _mirror)
            {
                page.Roles[line] = LineRole.Infobox;
            }
            else if (page.HadImages && page.Lines[line].Has(LineTraits.EndsSentence) && !page.Lines[line].IsProse)
            {
                page.Roles[line] = LineRole.Caption;
            }
            else if (page[line].Equals(page.Title, StringComparison.OrdinalIgnoreCase))
            {
                page.Roles[line] = LineRole.Caption;
            }
        }
    }

    private bool IsBox(int start, int end)
    {
        int labels = 0;
        int prose = 0;
        for (int line = start; line < end; line++)
        {
            ReadOnlySpan<char> characters = page[line];
            bool label = InfoboxLabels.TryMatchHeader(characters, out _) || InfoboxLabels.TryMatchRow(characters, out _, out _);
            labels += label || ImageSize.StartsWith(characters) ? 1 : 0;
            prose += page.Lines[line].IsProse ? 1 : 0;
        }

        return (_mirror && page.Shape == TextShape.Framed && prose * 2 < end - start) || (labels >= LabelsOfBox && labels * 5 > prose);
    }

    /// <summary>Offline readers put the box behind the lead: a stanza of labelled lines is one wherever it stands.</summary>
    private void ReadLaterBoxes(int line)
    {
        if (page.Shape is TextShape.Dotted or TextShape.Marked)
        {
            return;
        }

        int limit = Math.Min(page.Count, line + LongestZone);
        while (line < limit)
        {
            int end = page.StanzaEnd(line);
            int labels = 0;
            for (int i = line; i < end && !page.Lines[i].IsProse; i++)
            {
                bool conflict = InfoboxLabels.TryMatchHeader(page[i], out InfoboxLabel label) || InfoboxLabels.TryMatchRow(page[i], out label, out _);
                labels += conflict && label.Field != InfoboxField.Other ? 1 : 0;
            }

            if (labels >= LabelsOfBox + 1 && labels * 8 >= end - line)
            {
                Array.Fill(page.Roles, LineRole.Infobox, line, end - line);
                return;
            }

            line = end;
        }
    }
}
