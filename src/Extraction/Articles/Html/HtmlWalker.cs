using System.Runtime.InteropServices;
using AngleSharp.Dom;
using Extraction.Articles.Rendering;
using Extraction.Text;

namespace Extraction.Articles.Html;

/// <summary>Walks the elements of a page with a stack of its own, so that no depth of nesting can exhaust the thread's, and renders them.</summary>
internal sealed partial class HtmlWalker(ArticleRendering article, IElement? titleHeading)
{
    private const int MostColumns = 100;
    private const int MostRows = 1000;

    private readonly List<HtmlFrame> _frames = [];
    private InfoboxRendering? _box;
    private int _boxes;
    private bool _insideData;
    private bool _preformatted;
    private HtmlInfoboxRow? _row;
    private HtmlInfoboxCell _cell;

    /// <summary>The text of the title heading, once rendered.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Renders an element and all that it holds.</summary>
    /// <param name="root">The element.</param>
    public void Render(IElement root)
    {
        Push(root, HtmlRole.Block);
        while (_frames.Count > 0)
        {
            ref HtmlFrame frame = ref CollectionsMarshal.AsSpan(_frames)[^1];
            if (frame.Next >= frame.Children.Length)
            {
                HtmlFrame finished = frame;
                _frames.RemoveAt(_frames.Count - 1);
                Leave(finished);
                continue;
            }

            switch (frame.Children[frame.Next++])
            {
                case IText text:
                    WriteText(text.Data);
                    break;
                case IElement element:
                    Enter(element);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Renders the heading that names the whole page.</summary>
    /// <param name="heading">The heading.</param>
    public void RenderTitle(IElement heading)
    {
        article.Kind = BlockKind.Title;
        article.Breaks = BreakStyle.Spaces;
        Render(heading);
        article.EndBlock();
        article.Kind = BlockKind.Paragraph;
        article.Breaks = BreakStyle.Blocks;
        NoteTitle();
    }

    /// <summary>Renders the page's categories, each a block of its own.</summary>
    /// <param name="categories">The element that lists them.</param>
    public void RenderCategories(IElement categories)
    {
        article.EndBlock();
        article.Kind = BlockKind.Category;
        foreach (IElement item in categories.GetElementsByTagName("li"))
        {
            article.Write(item.TextContent);
            article.EndBlock();
        }
    }

    private void WriteText(string text)
    {
        if (!_preformatted)
        {
            article.Write(text);
            return;
        }

        foreach (Range line in text.AsSpan().Split('\n'))
        {
            if (line.Start.Value > 0)
            {
                article.LineBreak();
            }

            article.Write(text.AsSpan(line));
        }
    }

    private void Enter(IElement element)
    {
        HtmlRole role = ReferenceEquals(element, titleHeading) ? HtmlRole.Heading : HtmlRoles.Of(element);
        switch (role)
        {
            case HtmlRole.Skip:
                break;
            case HtmlRole.Gap:
                article.Space();
                break;
            case HtmlRole.LineBreak:
                article.LineBreak();
                break;
            case HtmlRole.Image:
                NoteFlag(element);
                break;
            case HtmlRole.EditorialMark:
                article.WriteResidue(ResidueKind.EditorialMark, element.TextContent);
                break;
            case HtmlRole.Superscript when Exponents.Raise(element.TextContent) is { } exponent:
                article.Write(exponent);
                break;
            case HtmlRole.Citation when HtmlInline.Cited(element) is { } key:
                article.Cite(key, element.TextContent);
                break;
            case HtmlRole.Inline or HtmlRole.Superscript or HtmlRole.Citation:
                Push(element, HtmlRole.Inline);
                break;
            default:
                EnterBlock(element, role);
                break;
        }
    }

    private void Push(IElement element, HtmlRole role)
    {
        var state = new HtmlState(article.Kind, article.Breaks, article.InsideLink, _insideData, _preformatted, _row, _cell);
        _frames.Add(new HtmlFrame(element, element.ChildNodes, role, state));
    }

    private void Restore(HtmlState state)
    {
        article.Kind = state.Kind;
        article.Breaks = state.Breaks;
        article.InsideLink = state.InsideLink;
        _insideData = state.InsideData;
        _preformatted = state.Preformatted;
        _row = state.Row;
        _cell = state.Cell;
    }

    private void NoteTitle()
    {
        if (article.Blocks.Count > 0 && article.Blocks[^1] is { Kind: BlockKind.Title, Span: TextSpan span })
        {
            Title = article.In(span).ToString();
        }
    }

    private void NoteFlag(IElement image)
    {
        if (_box is null)
        {
            return;
        }

        string alternative = image.GetAttribute("alt") ?? "";
        string name = alternative.Length > 0 && !alternative.Contains('.', StringComparison.Ordinal)
            ? alternative
            : FlagName.Of(image.GetAttribute("resource") ?? image.GetAttribute("src") ?? "");
        if (name.Length > 0)
        {
            _box.Flag(name);
        }
    }
}
