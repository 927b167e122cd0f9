using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Lines that mirrors, dump tools and skins put around an article.</summary>
internal static class PageFurniture
{
    private static readonly (string Opening, LineRole Role)[] Openings =
        [.. LexiconFile.Rows("Articles/Lexicon/page-furniture.tsv").Select(row => (row[0], row[1] == "banner" ? LineRole.Banner : LineRole.Chrome))];

    /// <summary>What a line around the article is.</summary>
    /// <param name="line">The line.</param>
    /// <returns><see cref="LineRole.Banner"/>, <see cref="LineRole.Chrome"/>, or <see cref="LineRole.Unread"/> for any other line.</returns>
    public static LineRole RoleOf(ReadOnlySpan<char> line)
    {
        foreach ((string opening, LineRole role) in Openings)
        {
            if (line[0] == opening[0] && line.StartsWith(opening, StringComparison.Ordinal))
            {
                return role;
            }
        }

        return LineRole.Unread;
    }

    /// <summary>The title that a banner names, percent-decoded; empty when it names none.</summary>
    /// <param name="line">A banner or a dump tool's opening tag.</param>
    /// <returns>The title.</returns>
    public static string TitleIn(ReadOnlySpan<char> line)
    {
        const string Results = "Top Results for ";
        int results = line.IndexOf(Results, StringComparison.Ordinal);
        if (results >= 0)
        {
            return Uri.UnescapeDataString(line[(results + Results.Length)..]);
        }

        const string Attribute = " title=\"";
        int start = line.StartsWith("<doc ", StringComparison.Ordinal) ? line.IndexOf(Attribute, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return "";
        }

        ReadOnlySpan<char> rest = line[(start + Attribute.Length)..];
        int end = rest.IndexOf('"');
        return end < 0 ? "" : System.Net.WebUtility.HtmlDecode(rest[..end].ToString());
    }
}
