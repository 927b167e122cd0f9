namespace Extraction.Articles.PlainText;

/// <summary>Decides what the lines between the headings are: prose, list items, tables, captions, hatnotes.</summary>
internal sealed class BodyClassifier(PageLayout page)
{
    private const int RowsOfTable = 4;

    private SectionKind _section = SectionKind.Lead;

    /// <summary>Gives every line that is still unread a role.</summary>
    public void Classify()
    {
        int line = 0;
        while (line < page.Count)
        {
            if (page.Roles[line] == LineRole.Heading)
            {
                _section = SectionNames.KindOf(page.HeadingOf(line, out _).In(page.Text));
            }

            if (page.Roles[line] != LineRole.Unread)
            {
                line++;
                continue;
            }

            int end = line + 1;
            while (end < page.Count && page.Roles[end] == LineRole.Unread && !page.Lines[end].BlankBefore)
            {
                end++;
            }

            ReadStanza(line, end);
            line = end;
        }
    }

    private void ReadStanza(int start, int end)
    {
        if (end - start >= RowsOfTable && _section is SectionKind.Lead or SectionKind.Body && IsTable(start, end))
        {
            Array.Fill(page.Roles, LineRole.Table, start, end - start);
            return;
        }

        for (int line = start; line < end; line++)
        {
            page.Roles[line] = RoleOf(line, start, end);
        }
    }

    private LineRole RoleOf(int line, int start, int end)
    {
        ReadOnlySpan<char> characters = page[line];
        TextLine row = page.Lines[line];
        if (row.Has(LineTraits.Hollow))
        {
            return LineRole.Chrome;
        }

        if (Hatnote.IsHatnote(characters))
        {
            return LineRole.Hatnote;
        }

        if (FileLine.IsFile(characters))
        {
            return LineRole.File;
        }

        if (PageFurniture.RoleOf(characters) != LineRole.Unread)
        {
            return LineRole.Chrome;
        }

        if (line > start && page.Roles[line - 1] == LineRole.File)
        {
            return LineRole.Caption;
        }

        if (_section is SectionKind.References or SectionKind.Bibliography)
        {
            return LineRole.Reference;
        }

        if (page.Shape == TextShape.Wrapped || row.IsProse)
        {
            return ListMarker.ItemLength(characters) > 0 ? LineRole.Item : LineRole.Prose;
        }

        if (end - start == 1 && _section is SectionKind.Body or SectionKind.Lead && page.Shape == TextShape.Framed && !row.Has(LineTraits.EndsSentence | LineTraits.EndsOpen))
        {
            return IsCaption(characters) ? LineRole.Caption : LineRole.Prose;
        }

        bool indented = row.Has(LineTraits.Indented) && page.Shape != TextShape.Marked;
        bool sentence = row.Has(LineTraits.EndsSentence | LineTraits.EndsOpen) && !indented && ListMarker.ItemLength(characters) == 0;
        return sentence ? LineRole.Prose : LineRole.Item;
    }

    /// <summary>A short line by itself that is no heading: the caption of an image, if there were any or it reads like one.</summary>
    private bool IsCaption(ReadOnlySpan<char> line) =>
        (page.HadImages || CaptionCues.Weigh(line) <= CaptionCues.Strong) && !line.Contains(". ", StringComparison.Ordinal) && !DatedHeading.IsDate(line);

    /// <summary>A header without figures above rows that hold them, or rows that are mostly figures.</summary>
    private bool IsTable(int start, int end)
    {
        int words = 0;
        int numeric = 0;
        for (int line = start + 1; line < end; line++)
        {
            if (page.Lines[line].IsProse && page.Lines[line].Has(LineTraits.EndsSentence))
            {
                return false;
            }

            words += LineWords.Count(page[line]);
            numeric += LineWords.CountNumeric(page[line]);
        }

        bool header = LineWords.CountNumeric(page[start]) == 0 && LineWords.Count(page[start]) >= 3 && !page.Lines[start].Has(LineTraits.EndsSentence | LineTraits.EndsOpen);
        return numeric * 5 >= words * 2 || (header && numeric >= end - start - 1);
    }
}
