namespace Extraction.Articles.PlainText;

/// <summary>The category names that close a dump row: short lines in the last stanzas, behind the last section of the apparatus.</summary>
internal static class CategoryTail
{
    private const int LongestName = 120;

    /// <summary>A stanza of category names holds at least one in four that nothing else looks like.</summary>
    private const int TypicalShare = 4;

    /// <summary>Gives category lines their role.</summary>
    /// <param name="page">The page.</param>
    public static void Find(PageLayout page)
    {
        if (page.Shape is not (TextShape.Row or TextShape.Framed) || (page.Count > 0 && page.Roles[0] == LineRole.Banner))
        {
            return;
        }

        int end = page.Count;
        while (end > 1)
        {
            int start = end - 1;
            while (start > 0 && !page.Lines[start].BlankBefore)
            {
                start--;
            }

            if (start == 0 || !IsTail(page, start, end))
            {
                return;
            }

            Array.Fill(page.Roles, LineRole.Category, start, end - start);
            end = start;
        }
    }

    /// <summary>Names only, and either some that only categories look like, or nothing but an empty reference section above.</summary>
    private static bool IsTail(PageLayout page, int start, int end)
    {
        int typical = 0;
        for (int line = start; line < end; line++)
        {
            if (!CouldBeName(page, line))
            {
                return false;
            }

            typical += IsTypical(page[line]) ? 1 : 0;
        }

        bool closes = end == page.Count && page.Shape == TextShape.Row && SectionNames.TryFind(page[start - 1], out SectionKind above)
            && above is SectionKind.References or SectionKind.ExternalLinks or SectionKind.Notes or SectionKind.Bibliography;
        return closes || (typical > 0 && typical * TypicalShare >= end - start);
    }

    private static bool CouldBeName(PageLayout page, int line)
    {
        const LineTraits Against = LineTraits.EndsOpen | LineTraits.Indented | LineTraits.StartsLower | LineTraits.Hollow;
        TextLine row = page.Lines[line];
        ReadOnlySpan<char> name = page[line];
        return page.Roles[line] == LineRole.Unread
            && row.Length <= LongestName
            && !row.Has(Against)
            && (!row.Has(LineTraits.EndsSentence) || HeadingCandidate.IsPlain(page.Text, row))
            && !SectionNames.TryFind(name, out _)
            && !name.Contains(". ", StringComparison.Ordinal)
            && !name.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>"1998 births", "Living people", "Battles of World War II", "1940 in France": a year or a plural with a relation.</summary>
    private static bool IsTypical(ReadOnlySpan<char> line)
    {
        bool year = line.Length > 5 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[3]) && line[4] == ' ';
        return year
            || line.EndsWith(" births", StringComparison.Ordinal)
            || line.EndsWith(" deaths", StringComparison.Ordinal)
            || line.EndsWith(" people", StringComparison.Ordinal)
            || line.EndsWith(" events", StringComparison.Ordinal)
            || line.Contains("s in ", StringComparison.Ordinal)
            || line.Contains("s of ", StringComparison.Ordinal)
            || line.Contains("s from ", StringComparison.Ordinal)
            || line.Contains("s by ", StringComparison.Ordinal)
            || line.Contains("s involving ", StringComparison.Ordinal)
            || line.StartsWith("History of ", StringComparison.Ordinal);
    }
}
