using AngleSharp.Dom;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <content>
/// Portable infoboxes: titles, labels and values are elements of their own. In groups that stand side by side all labels come before
/// their values, so labels wait in a queue.
/// </content>
internal sealed partial class HtmlWalker
{
    private readonly Queue<(string Text, InfoboxField Field)> _labels = new();

    private void EnterBoxPart(IElement element, HtmlRole role)
    {
        if (_box is null)
        {
            return;
        }

        if (role == HtmlRole.BoxValue && _labels.TryDequeue(out (string Text, InfoboxField Field) label))
        {
            InfoboxField named = Parameter(element).Field;
            _box.SetLabel(label.Text, label.Field == InfoboxField.Other ? named : label.Field);
        }

        _box.BeginCell(CellOf(role));
    }

    private void LeaveBoxPart(IElement element, HtmlRole role)
    {
        if (_box is null)
        {
            article.Break();
            return;
        }

        InfoboxParameter parameter = role == HtmlRole.BoxValue ? Parameter(element) : default;
        _box.EndCell(CellOf(role), InfoboxFields.HasSides(_box.Field) && parameter.Field == _box.Field ? parameter.Side : 0);
        if (role == HtmlRole.BoxLabel)
        {
            _labels.Enqueue((_box.Label, _box.Field));
        }
        else if (role == HtmlRole.BoxHeader)
        {
            _labels.Clear();
        }
    }

    private static InfoboxCell CellOf(HtmlRole role) => role switch
    {
        HtmlRole.BoxTitle => InfoboxCell.Title,
        HtmlRole.BoxHeader => InfoboxCell.Header,
        HtmlRole.BoxLabel => InfoboxCell.Label,
        _ => InfoboxCell.Value,
    };

    /// <summary>The parameter of the template that the value came from; its number is the side.</summary>
    private static InfoboxParameter Parameter(IElement value)
    {
        string? name = value.GetAttribute("data-source") ?? value.ParentElement?.GetAttribute("data-source");
        return name is null ? default : InfoboxParameter.Read(name);
    }
}
