using AngleSharp.Dom;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Html;

/// <summary>An element whose children are being read, and the state to return to behind it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Children">Its children.</param>
/// <param name="Role">The part that it plays, which says what happens at its end.</param>
/// <param name="State">The state before it.</param>
internal record struct HtmlFrame(IElement Element, INodeList Children, HtmlRole Role, HtmlState State)
{
    /// <summary>Index of the child to read next.</summary>
    public int Next { get; set; }
}

/// <summary>What the elements around the current place mean for it.</summary>
/// <param name="Kind">Kind of the next block.</param>
/// <param name="Breaks">How boundaries show.</param>
/// <param name="InsideLink">Inside a link.</param>
/// <param name="InsideData">Directly inside a data table: rows and cells are lines and tabs.</param>
/// <param name="Preformatted">Line ends count.</param>
/// <param name="Row">The plan of the summary-box row around, or null.</param>
/// <param name="Cell">The summary-box cell around.</param>
internal readonly record struct HtmlState(
    BlockKind Kind,
    BreakStyle Breaks,
    bool InsideLink,
    bool InsideData,
    bool Preformatted,
    HtmlInfoboxRow? Row,
    HtmlInfoboxCell Cell);
