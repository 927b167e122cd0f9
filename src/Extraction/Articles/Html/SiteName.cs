namespace Extraction.Articles.Html;

/// <summary>Takes the site's name from the end of a page title: "Battle of Kadesh - Wikipedia".</summary>
internal static class SiteName
{
    private static readonly string[] Separators = [" - Wiki", " — Wiki", " – Wiki", " | "];

    /// <summary>The title without the site's name.</summary>
    /// <param name="title">The title in the page's head.</param>
    /// <returns>The title; may be empty.</returns>
    public static string Strip(string title)
    {
        foreach (string separator in Separators)
        {
            int end = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (end > 0)
            {
                return title[..end].Trim();
            }
        }

        return title.Trim();
    }
}
