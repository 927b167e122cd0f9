using AngleSharp.Dom;

namespace Extraction.Articles.Html;

/// <summary>Tells what a page does not show.</summary>
internal static class HtmlVisibility
{
    /// <summary>The element is hidden by its own attributes.</summary>
    /// <param name="element">The element.</param>
    /// <param name="names">Its attributes.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsHidden(IElement element, in HtmlNames names) =>
        (names.Hidden || (names.Style is not null && IsDisplayNone(names.Style))) && !IsFolded(element);

    /// <summary>
    /// Mobile pages hide what is only folded: a section until it is opened, formulas beside their picture. Both are content.
    /// </summary>
    private static bool IsFolded(IElement element) =>
        element.LocalName == "section"
        || HtmlRoles.HasClass(element, "collapsible-block")
        || HtmlRoles.HasClass(element, "mw-collapsible-content")
        || HtmlRoles.HasClass(element, "mwe-math-mathml-inline")
        || HtmlRoles.HasClass(element, "mwe-math-mathml-display");

    private static bool IsDisplayNone(ReadOnlySpan<char> style)
    {
        int display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        while (display >= 0)
        {
            style = style[(display + "display".Length)..].TrimStart();
            if (style.StartsWith(":") && style[1..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
