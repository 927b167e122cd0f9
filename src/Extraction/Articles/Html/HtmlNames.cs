using AngleSharp.Dom;

namespace Extraction.Articles.Html;

/// <summary>The attributes that decide an element's role, read in one pass.</summary>
/// <param name="Class">Its classes, or null.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Style">Its style, or null.</param>
/// <param name="Hidden">It has the attribute <c>hidden</c>.</param>
internal readonly record struct HtmlNames(string? Class, string? Id, string? Style, bool Hidden)
{
    /// <summary>Reads them.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The attributes.</returns>
    public static HtmlNames Of(IElement element)
    {
        var names = default(HtmlNames);
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { } attribute)
            {
                continue;
            }

            names = attribute.Name switch
            {
                "class" => names with { Class = attribute.Value },
                "id" => names with { Id = attribute.Value },
                "style" => names with { Style = attribute.Value },
                "hidden" => names with { Hidden = true },
                _ => names,
            };
        }

        return names;
    }
}
