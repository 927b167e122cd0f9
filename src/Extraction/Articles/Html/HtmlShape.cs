using System.Buffers;

namespace Extraction.Articles.Html;

/// <summary>Tells an HTML page from text and wikitext by how it begins.</summary>
internal static class HtmlShape
{
    // Wikitext may begin with a tag too; a link in its first lines gives it away.
    private const int Head = 2_000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("> /\r\n\t");

    private static readonly HashSet<string> Openings = new(
        ["html", "head", "body", "table", "div", "section", "main", "article", "header", "meta", "title", "h1", "h2", "p", "ul", "span", "link", "center"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text is a page.</summary>
    /// <param name="text">The decoded text.</param>
    /// <returns>Whether it begins, behind comments and declarations, with an element of HTML and no wikitext follows.</returns>
    public static bool IsHtml(string text)
    {
        int position = SkipBlanks(text, 0);
        while (position + 1 < text.Length && text[position] == '<' && text[position + 1] is '!' or '?')
        {
            if (text.AsSpan(position).StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            position = SkipBlanks(text, HtmlTag.EndOfComment(text, position));
        }

        if (position >= text.Length || text[position] != '<')
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(position + 1);
        int nameEnd = rest.IndexOfAny(NameEnds);
        if (nameEnd < 0 || !Openings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..nameEnd]))
        {
            return false;
        }

        ReadOnlySpan<char> head = rest[..Math.Min(rest.Length, Head)];
        return head.StartsWith("html", StringComparison.OrdinalIgnoreCase) || !(head.Contains("[[", StringComparison.Ordinal) || head.Contains("{{", StringComparison.Ordinal));
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
