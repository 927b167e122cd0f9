using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Extraction.Articles.Html;

/// <summary>The parts of a page that matter: its title, its content, its categories.</summary>
internal sealed class HtmlPage
{
    // A page that names none of these in its source has no part that is better than its whole body.
    private static readonly string[] Landmarks = ["mw-content-text", "mw-parser-output", "<main", "<article", "firstHeading"];

    private readonly List<(INodeList Children, int Next)> _path = [];
    private IElement? _parserOutput;
    private IElement? _contentText;
    private IElement? _main;
    private IElement? _article;
    private int _articles;

    private HtmlPage(IHtmlDocument document, string source)
    {
        if (Array.Exists(Landmarks, landmark => source.Contains(landmark, StringComparison.Ordinal)))
        {
            Scan(document.DocumentElement);
        }

        Content = _contentText ?? _parserOutput ?? _main ?? (_articles == 1 ? _article : null)
            ?? (IElement?)document.Body ?? document.DocumentElement;
        Title = SiteName.Strip(TitleOf(document.Head));
    }

    /// <summary>The element that holds the article.</summary>
    public IElement Content { get; }

    /// <summary>A wiki's heading that names the whole page, or null. A page of another kind has none: its h1 are headings.</summary>
    public IElement? TitleHeading { get; private set; }

    /// <summary>The list of categories, or null.</summary>
    public IElement? Categories { get; private set; }

    /// <summary>The title in the page's head, without the site's name; may be empty.</summary>
    public string Title { get; }

    /// <summary>Finds the parts of a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="source">Its source.</param>
    /// <returns>Its parts.</returns>
    public static HtmlPage Find(IHtmlDocument document, string source) => new(document, source);

    private static string TitleOf(IElement? head)
    {
        INodeList? children = head?.ChildNodes;
        for (int i = 0; i < children?.Length; i++)
        {
            if (children[i] is IElement { LocalName: "title" } title)
            {
                return title.TextContent;
            }
        }

        return "";
    }

    private void Scan(IElement root)
    {
        _path.Add((root.ChildNodes, 0));
        while (_path.Count > 0)
        {
            (INodeList children, int next) = _path[^1];
            if (next >= children.Length)
            {
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _path[^1] = (children, next + 1);
            if (children[next] is IElement child && child.ChildNodes.Length > 0 && Note(child))
            {
                _path.Add((child.ChildNodes, 0));
            }
        }
    }

    /// <summary>Notes an element if it is one of the parts.</summary>
    /// <returns>Whether to look inside it: no other part is inside a wiki's text.</returns>
    private bool Note(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" when element.GetAttribute("id") == "firstHeading" || HtmlRoles.HasClass(element, "firstHeading"):
                TitleHeading ??= element;
                break;
            case "main":
                _main ??= element;
                break;
            case "article":
                _article ??= element;
                _articles++;
                break;
            case "div" when element.GetAttribute("id") == "mw-content-text":
                _contentText ??= element;
                return false;
            case "div" when element.GetAttribute("id") == "mw-normal-catlinks":
                Categories ??= element;
                break;
            case "div" when _parserOutput is null && HtmlRoles.HasClass(element, "mw-parser-output"):
                _parserOutput = element;
                break;
            default:
                break;
        }

        return true;
    }
}
