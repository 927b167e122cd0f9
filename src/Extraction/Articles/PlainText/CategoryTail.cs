namespace Extraction.Articles.PlainText;

/// <summary>The category names that close a dump row: short lines in the last stanzas, behind the last section of the apparatus.</summary>
internal static class CategoryTail
{
    private const int LongestName = 120;

    /// <summary>Gives category lines their role.</summary>
    /// <param name="page">The page.</param>
    public static void Find(PageLayout page)
    {
        if (page.Shape is not (TextShape.Row or TextShape.Framed) || page.Count < 3)
        {
            return;
        }

        int start = page.Count - 1;
        while (start > 0 && !page.Lines[start].BlankBefore)
        {
            start--;
        }

        if (start == 0 || !IsTail(page, start))
        {
            return;
        }

        Array.Fill(page.Roles, LineRole.Category, start, page.Count - start);
    }

    private static bool IsTail(PageLayout page, int start)
    {
        int typical = 0;
        for (int line = start; line < page.Count; line++)
        {
            TextLine row = page.Lines[line];
            const LineTraits Against = LineTraits.EndsOpen | LineTraits.Indented | LineTraits.StartsLower;
            if (page.Roles[line] != LineRole.Unread || row.Length > LongestName || row.Has(Against)
                || (row.Has(LineTraits.EndsSentence) && !HeadingCandidate.IsPlain(page.Text, row)))
            {
                return false;
            }

            typical += IsTypical(page[line]) ? 1 : 0;
        }

        return typical > 0 && typical * 4 >= page.Count - start;
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
