using AngleSharp.Dom;

namespace Extraction.Articles.Html;

/// <summary>Small readings of inline elements.</summary>
internal static class HtmlInline
{
    /// <summary>The id that a footnote marker leads to.</summary>
    /// <param name="marker">The marker's element.</param>
    /// <returns>The id, or null when the marker leads nowhere on this page.</returns>
    public static string? Cited(IElement marker)
    {
        foreach (INode node in marker.GetDescendants())
        {
            if (node is IElement { LocalName: "a" } link && link.GetAttribute("href") is { } address)
            {
                int hash = address.IndexOf('#', StringComparison.Ordinal);
                return hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
            }
        }

        return null;
    }
}
