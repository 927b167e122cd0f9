using System.Globalization;
using AngleSharp.Dom;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <content>What happens at the start and the end of elements that make blocks.</content>
internal sealed partial class HtmlWalker
{
    private void EnterBlock(IElement element, HtmlRole role)
    {
        bool flowing = article.Breaks == BreakStyle.Blocks;
        if (role is not (HtmlRole.Link or HtmlRole.Fraction))
        {
            article.Break();
        }

        Push(element, flowing ? role : InsideOf(role));
        switch (role)
        {
            case HtmlRole.Link:
                article.InsideLink = true;
                break;
            case HtmlRole.Heading when flowing:
                article.BeginHeading();
                break;
            case HtmlRole.ListItem when flowing:
                article.Kind = article.Kind is BlockKind.Paragraph ? BlockKind.ListItem : article.Kind;
                article.Breaks = article.Kind == BlockKind.Reference ? BreakStyle.Spaces : BreakStyle.Blocks;
                break;
            case HtmlRole.ReferenceList when flowing:
                article.Kind = BlockKind.Reference;
                break;
            case HtmlRole.Hatnote when flowing:
                article.Kind = BlockKind.Hatnote;
                break;
            case HtmlRole.Picture when flowing:
                article.Kind = BlockKind.Chrome;
                break;
            case HtmlRole.Infobox or HtmlRole.PortableInfobox when flowing:
                BeginBox();
                break;
            case HtmlRole.BoxTitle or HtmlRole.BoxHeader or HtmlRole.BoxLabel or HtmlRole.BoxValue:
                EnterBoxPart(element, role);
                break;
            case HtmlRole.Preformatted:
                _preformatted = true;
                article.Breaks = flowing ? BreakStyle.Lines : article.Breaks;
                break;
            case HtmlRole.Caption:
                EnterCaption(flowing);
                break;
            case HtmlRole.Table:
                EnterTable(element, flowing);
                break;
            case HtmlRole.Row or HtmlRole.Cell:
                EnterRowOrCell(element, role);
                break;
            default:
                break;
        }
    }

    /// <summary>Inside cells, boxes and headings no block begins: what would be one is only a boundary there.</summary>
    private static HtmlRole InsideOf(HtmlRole role) => role switch
    {
        HtmlRole.Heading or HtmlRole.ListItem or HtmlRole.ReferenceList or HtmlRole.Hatnote or HtmlRole.Infobox or HtmlRole.PortableInfobox or HtmlRole.Picture => HtmlRole.Block,
        _ => role,
    };

    private void Leave(HtmlFrame frame)
    {
        switch (frame.Role)
        {
            case HtmlRole.Heading:
                LeaveHeading(frame.Element);
                break;
            case HtmlRole.ListItem when article.Kind == BlockKind.Reference:
                article.EndReference(frame.Element.GetAttribute("id") ?? "");
                break;
            case HtmlRole.Infobox or HtmlRole.PortableInfobox:
                _box?.End();
                _box = null;
                break;
            case HtmlRole.BoxTitle or HtmlRole.BoxHeader or HtmlRole.BoxLabel or HtmlRole.BoxValue:
                LeaveBoxPart(frame.Element, frame.Role);
                break;
            case HtmlRole.Caption:
                LeaveCaption();
                break;
            case HtmlRole.Table when frame.State.Breaks == BreakStyle.Blocks:
                article.EndBlock();
                break;
            case HtmlRole.Row when _insideData:
                article.EndRow();
                break;
            case HtmlRole.Cell when _insideData:
                article.EndCell(Span(frame.Element, "colspan", MostColumns), Span(frame.Element, "rowspan", MostRows));
                break;
            case HtmlRole.Cell when _cell.Kind != InfoboxCell.Container:
                _box?.EndCell(_cell.Kind, _cell.Side);
                break;
            case HtmlRole.Inline or HtmlRole.Link or HtmlRole.Fraction or HtmlRole.Row:
                break;
            default:
                article.Break();
                break;
        }

        Restore(frame.State);
    }

    private void LeaveHeading(IElement element)
    {
        if (ReferenceEquals(element, titleHeading))
        {
            article.Kind = BlockKind.Title;
            article.EndBlock();
            NoteTitle();
        }
        else
        {
            article.EndHeading(element.LocalName[1] - '0');
        }
    }

    private void BeginBox()
    {
        article.Kind = BlockKind.Infobox;
        article.Breaks = BreakStyle.Lines;
        _box = new InfoboxRendering(article, _boxes++, "infobox.html");
        _row = null;
        _cell = default;
        _labels.Clear();
    }

    private void EnterCaption(bool flowing)
    {
        if (_box is not null)
        {
            _box.BeginCell(InfoboxCell.Image);
        }
        else if (flowing || _insideData)
        {
            article.EndBlock();
            article.Kind = BlockKind.Caption;
            article.Breaks = BreakStyle.Spaces;
        }
    }

    private void LeaveCaption()
    {
        if (_box is not null)
        {
            _box.EndCell(_box.HasTitle || _box.HasRows ? InfoboxCell.Image : InfoboxCell.Title);
        }
        else if (article.Kind == BlockKind.Caption)
        {
            article.EndBlock();
        }
    }

    private void EnterTable(IElement table, bool flowing)
    {
        _insideData = flowing && !HtmlTableShape.IsLayout(table);
        if (_insideData)
        {
            article.BeginTable();
            article.Kind = BlockKind.Table;
            article.Breaks = BreakStyle.Spaces;
        }
    }

    private void EnterRowOrCell(IElement element, HtmlRole role)
    {
        if (_box is null)
        {
            return;
        }

        if (role == HtmlRole.Row)
        {
            bool planned = _cell.Kind == InfoboxCell.Container;
            _row = planned ? HtmlInfoboxRow.Plan(element, _box) : null;
        }
        else if (_row is not null)
        {
            _cell = _row.Of(element);
            _row = null;
            if (_cell.Kind != InfoboxCell.Container)
            {
                _box.BeginCell(_cell.Kind);
            }
        }
    }

    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, most) : 1;
}
