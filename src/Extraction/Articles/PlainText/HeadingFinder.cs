namespace Extraction.Articles.PlainText;

/// <summary>Finds the section headings among the lines that the front matter left.</summary>
internal sealed class HeadingFinder(PageLayout page)
{
    /// <summary>More short lines above a text are a list, not headings in a row.</summary>
    private const int LongestRun = 3;

    private readonly HeadingScorer _scorer = new(page);

    /// <summary>The kind of the section that the walk is in.</summary>
    private SectionKind _section = SectionKind.Lead;

    /// <summary>Gives heading lines their role.</summary>
    public void Find()
    {
        int line = 0;
        while (line < page.Count)
        {
            int end = page.StanzaEnd(line);
            if (page.Roles[line] == LineRole.Unread)
            {
                ReadStanza(line, end);
            }

            line = end;
        }
    }

    private void ReadStanza(int start, int end)
    {
        switch (page.Shape)
        {
            case TextShape.Marked:
                ReadMarked(start, end);
                break;
            case TextShape.Dotted:
                ReadDotted(start, end);
                break;
            default:
                if (end - start == 1)
                {
                    ReadSingle(start);
                }
                else if (page.Shape == TextShape.Row)
                {
                    ReadRow(start, end);
                }
                else if (page.Shape == TextShape.Wrapped)
                {
                    ReadWrapped(start);
                }

                break;
        }
    }

    private void ReadMarked(int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            if (page.Roles[line] == LineRole.Unread && MarkedHeading.TryRead(page.Text, page.Lines[line], out _, out _))
            {
                Mark(line);
            }
        }
    }

    private void ReadDotted(int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            if (page.Roles[line] != LineRole.Unread || !HeadingCandidate.IsDotted(page.Text, page.Lines[line]))
            {
                continue;
            }

            bool last = line + 1 >= page.Count || page.Roles[line + 1] == LineRole.Chrome;
            if (!last || SectionNames.TryFind(page[line][..^1], out _))
            {
                Mark(line);
            }
        }
    }

    /// <summary>A line with a blank line on both sides.</summary>
    private void ReadSingle(int line)
    {
        if (!HeadingCandidate.IsPlain(page.Text, page.Lines[line]) || IsDateline(line))
        {
            return;
        }

        bool shared = SectionNames.TryFind(page[line], out _);
        if (page[line].Equals(page.Title, StringComparison.OrdinalIgnoreCase) && _section == SectionKind.Lead)
        {
            return;
        }

        bool item = IsApparatus ? !HasTextBelow(line) : IsAnnounced(line);
        if (item && !shared)
        {
            return;
        }

        if (_scorer.Score(line, line + 1) >= HeadingScorer.Accept)
        {
            Mark(line);
        }
    }

    /// <summary>
    /// A stanza of a dump row: headings stand directly above their text. Where a section lost its text, headings follow
    /// each other without a blank line, and a shared name then shows that the lines above it are headings too.
    /// </summary>
    private void ReadRow(int start, int end)
    {
        int run = start;
        while (run < end && HeadingCandidate.IsPlain(page.Text, page.Lines[run]) && !page.Lines[run].IsProse && !page.Lines[run].Has(LineTraits.Indented))
        {
            run++;
        }

        if (run == start)
        {
            return;
        }

        int last = LastSharedName(start, run);
        if (run < end && run - start <= LongestRun && IsText(run))
        {
            last = run - 1;
        }
        else if (last < start && IsListHeading(start, end))
        {
            last = start;
        }

        for (int line = start; line <= last; line++)
        {
            if (line == last || _scorer.Score(line, line + 1) >= HeadingScorer.Accept - 1)
            {
                Mark(line);
            }
        }
    }

    /// <summary>Prose, a hatnote or a short sentence: what stands directly below a heading.</summary>
    private bool IsText(int line)
    {
        TextLine row = page.Lines[line];
        return row.IsProse || row.Has(LineTraits.EndsSentence | LineTraits.EndsOpen | LineTraits.Hollow) || Hatnote.IsHatnote(page[line]);
    }

    /// <summary>The last shared name of a run. Below the first section of the apparatus, only names of the apparatus count: the rest are its items.</summary>
    private int LastSharedName(int start, int run)
    {
        int last = -1;
        bool apparatus = IsApparatus;
        for (int line = start; line < run; line++)
        {
            bool shared = SectionNames.TryFind(page[line], out SectionKind kind);
            if (shared && (kind != SectionKind.Body || !apparatus))
            {
                last = line;
                apparatus |= kind != SectionKind.Body;
            }
        }

        return last;
    }

    /// <summary>The first of several short lines is the heading of the others, unless a colon before announced a list or they are all alike.</summary>
    private bool IsListHeading(int start, int end)
    {
        if (IsAnnounced(start) || page.Lines[start].Has(LineTraits.Indented) || LineWords.Count(page[start]) > 6)
        {
            return false;
        }

        bool numeric = LineWords.CountNumeric(page[start]) > 0;
        int differing = 0;
        for (int line = start + 1; line < end; line++)
        {
            bool item = page.Lines[line].Has(LineTraits.Indented) || LineWords.CountNumeric(page[line]) > 0 || page[line].IndexOfAny(",(–:") >= 0;
            differing += item ? 1 : 0;
        }

        return !numeric && differing * 2 >= end - start - 1;
    }

    /// <summary>A short first line above lines of full width.</summary>
    private void ReadWrapped(int start)
    {
        TextLine first = page.Lines[start];
        bool open = page.Lines[start + 1].Has(LineTraits.StartsLower);
        if (!open && first.Length <= 50 && HeadingCandidate.IsPlain(page.Text, first) && page.Lines[start + 1].Length > first.Length + 10
            && _scorer.Score(start, start + 1) >= HeadingScorer.Accept)
        {
            Mark(start);
        }
    }

    /// <summary>The day of a report below its title: "Thursday, May 7, 2015".</summary>
    private bool IsDateline(int line)
    {
        ReadOnlySpan<char> characters = page[line];
        bool weekday = DatedHeading.IsDate(characters) && characters.IndexOf("day,", StringComparison.Ordinal) > 0;
        bool belowTitle = line > 0 && page.Roles[line - 1] == LineRole.Title && DatedHeading.IsDate(characters);
        return (weekday || belowTitle) && DatedHeading.HoldsDate(characters);
    }

    private bool IsApparatus => _section is SectionKind.SeeAlso or SectionKind.ExternalLinks or SectionKind.Bibliography;

    private bool HasTextBelow(int line) =>
        line + 1 < page.Count && page.Roles[line + 1] == LineRole.Unread && page.Lines[line + 1].IsProse && ListMarker.ItemLength(page[line + 1]) == 0;

    /// <summary>A colon at the end of the line before announced a list.</summary>
    private bool IsAnnounced(int line) => line > 0 && page[line - 1][^1] == ':';

    private void Mark(int line)
    {
        page.Roles[line] = LineRole.Heading;
        _section = SectionNames.KindOf(page.HeadingOf(line, out _).In(page.Text));
    }
}
