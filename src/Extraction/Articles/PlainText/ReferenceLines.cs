namespace Extraction.Articles.PlainText;

/// <summary>Finds the lines of the reference list by their markers: <c>1. ^ …</c>.</summary>
internal static class ReferenceLines
{
    /// <summary>Gives marked entries and their further lines their roles.</summary>
    /// <param name="page">The page.</param>
    public static void Find(PageLayout page)
    {
        bool inEntry = false;
        for (int line = 0; line < page.Count; line++)
        {
            inEntry &= !page.Lines[line].BlankBefore;
            if (page.Roles[line] != LineRole.Unread)
            {
                inEntry = false;
            }
            else if (ListMarker.ReferenceLength(page[line], out _) > 0)
            {
                page.Roles[line] = LineRole.Reference;
                inEntry = true;
            }
            else if (inEntry)
            {
                page.Roles[line] = LineRole.ReferenceMore;
            }
        }
    }
}
