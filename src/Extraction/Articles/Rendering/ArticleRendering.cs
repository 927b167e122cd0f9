using System.Buffers;
using Extraction.Articles.PlainText;
using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>
/// Renders marked-up source to the one text of an article and collects the rows over it. A reader says where things begin and
/// end; where the text has its line ends and blank lines is decided here, the same for HTML and wikitext.
/// </summary>
internal sealed class ArticleRendering(int capacity) : IInlineOutput
{
    // A paragraph of nothing but links no longer than this leads elsewhere: "Return to contents", "Previous | Next".
    private const int LongestLinkLine = 120;

    private static readonly SearchValues<char> BetweenLinks = SearchValues.Create(" \t\r\n|[]•·-–()/");

    private readonly TextCanvas _canvas = new(capacity);
    private readonly TableColumns _columns = new();
    private bool _open;
    private bool _hasWords;
    private int _blockStart;

    /// <summary>Kind of the next block that opens.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>How boundaries show in the text.</summary>
    public BreakStyle Breaks { get; set; }

    /// <summary>Whether the text written next is the anchor of a link.</summary>
    public bool InsideLink { get; set; }

    /// <summary>A block is open: the text written next continues it.</summary>
    public bool IsOpen => _open;

    /// <summary>Number of characters written so far.</summary>
    public int Length => _canvas.Length;

    /// <summary>Headings so far; the first is the lead.</summary>
    public List<RenderedSection> Sections { get; } = [new RenderedSection(1, default)];

    /// <summary>Blocks so far.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Summary-box entries so far.</summary>
    public List<InfoboxEntry> Infobox { get; } = [];

    /// <summary>Left-over markup so far.</summary>
    public List<Residue> Residues { get; } = [];

    /// <summary>Reference entries so far.</summary>
    public List<RenderedMark> References { get; } = [];

    /// <summary>Footnote markers so far.</summary>
    public List<RenderedMark> Citations { get; } = [];

    /// <summary>Findings so far.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What has been written between two positions.</summary>
    /// <param name="span">The place.</param>
    /// <returns>The characters, valid until the next write.</returns>
    public ReadOnlySpan<char> In(TextSpan span) => _canvas.Between(span.Start, span.End);

    /// <summary>Writes running text into the open block, or opens one.</summary>
    /// <param name="text">The text; its white space collapses.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        if (!_open)
        {
            if (!TextCanvas.IsVisible(text))
            {
                return;
            }

            text = text.TrimStart();
            OpenBlock();
        }

        _hasWords |= !InsideLink && text.ContainsAnyExcept(BetweenLinks);
        _canvas.Write(text);
    }

    /// <summary>A boundary between two pieces of block markup.</summary>
    public void Break()
    {
        switch (Breaks)
        {
            case BreakStyle.Blocks:
                EndBlock();
                break;
            case BreakStyle.Lines:
                Owe(Gap.Line);
                break;
            default:
                Owe(Gap.Space);
                break;
        }
    }

    /// <summary>A forced line end; two in a row end a paragraph.</summary>
    public void LineBreak()
    {
        if (Breaks == BreakStyle.Blocks && _open && _canvas.Owed == Gap.Line)
        {
            EndBlock();
        }
        else
        {
            Owe(Breaks == BreakStyle.Spaces ? Gap.Space : Gap.Line);
        }
    }

    /// <summary>A blank between two pieces of inline markup.</summary>
    public void Space() => Owe(Gap.Space);

    /// <summary>Takes back a blank that was asked for.</summary>
    public void ForgetSpace() => _canvas.ForgiveSpace();

    /// <summary>The last character written is the given one, with no white space owed behind it.</summary>
    /// <param name="last">The character.</param>
    /// <returns>Whether it is.</returns>
    public bool EndsWith(char last) => _open && _canvas.Owed == Gap.None && _canvas.Between(_canvas.Length - 1, _canvas.Length)[0] == last;

    /// <summary>The place where the next character will stand if it starts a line.</summary>
    /// <returns>The position, at most one behind the last character.</returns>
    public int Mark() => _canvas.Length + (_canvas.Owed == Gap.Line ? 1 : 0);

    /// <summary>Ends the open block.</summary>
    public void EndBlock()
    {
        if (!_open)
        {
            return;
        }

        TextSpan span = Trim(_blockStart, _canvas.Length);
        if (span.Length > 0)
        {
            Blocks.Add(new Block(FinalKind(span), Sections.Count - 1, span));
        }

        _canvas.Forgive();
        _open = false;
    }

    /// <summary>Starts a heading: what is written until <see cref="EndHeading"/> is its text.</summary>
    public void BeginHeading()
    {
        EndBlock();
        Kind = BlockKind.Heading;
        Breaks = BreakStyle.Spaces;
    }

    /// <summary>Ends a heading; one without text opens no section.</summary>
    /// <param name="level">The level that the markup states.</param>
    public void EndHeading(int level)
    {
        if (_open)
        {
            Sections.Add(new RenderedSection(level, Trim(_blockStart, _canvas.Length)));
            EndBlock();
        }
    }

    /// <summary>Ends a reference entry that was written into a block of its own.</summary>
    /// <param name="key">What markers call it.</param>
    public void EndReference(string key)
    {
        if (_open)
        {
            References.Add(new RenderedMark(key, Trim(_blockStart, _canvas.Length)));
            EndBlock();
        }
    }

    /// <summary>Writes a footnote marker; one that is only raised on the page gets brackets, so that it does not run into the word before it.</summary>
    /// <param name="key">The entry that it cites.</param>
    /// <param name="marker">The marker, with or without brackets.</param>
    public void Cite(string key, string marker)
    {
        bool raised = TextCanvas.IsVisible(marker) && !marker.Contains('[', StringComparison.Ordinal);
        TextSpan span = WriteResidue(ResidueKind.CitationMarker, raised ? $"[{marker.Trim()}]" : marker);
        if (span.Length > 0)
        {
            Citations.Add(new RenderedMark(key, span));
        }
    }

    /// <summary>Writes text that is not prose.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text.</param>
    /// <returns>Its place; empty when it has no visible character.</returns>
    public TextSpan WriteResidue(ResidueKind kind, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!TextCanvas.IsVisible(text))
        {
            return default;
        }

        if (!_open)
        {
            OpenBlock();
        }

        _canvas.Settle();
        int start = _canvas.Length;
        _canvas.Write(text);
        var span = TextSpan.FromBounds(start, _canvas.Length);
        Residues.Add(new Residue(kind, span));
        return span;
    }

    /// <summary>Starts a table whose rows are lines and whose cells are parted by tabs.</summary>
    public void BeginTable() => _columns.Clear();

    /// <summary>Ends a cell of a table: a tab stands before the next one of the row, and one more for each column that is taken.</summary>
    /// <param name="columns">How many columns the cell spans.</param>
    /// <param name="rows">How many rows the cell spans.</param>
    public void EndCell(int columns, int rows) => OweTabs(columns + _columns.Place(columns, rows));

    /// <summary>Ends a row of a table: tabs owed for empty cells at its end are forgotten.</summary>
    public void EndRow()
    {
        _canvas.Forgive();
        Owe(Gap.Line);
        OweTabs(_columns.NextRow());
    }

    /// <summary>The finished article.</summary>
    /// <param name="options">What the caller knew of the document.</param>
    /// <param name="format">The shape of the source.</param>
    /// <param name="title">The title that the source states, or empty.</param>
    /// <returns>The article.</returns>
    public Article Build(ArticleOptions options, ArticleFormat format, string title)
    {
        EndBlock();
        var builder = new ArticleBuilder(_canvas.ToString(), options, format) { Title = title.Length > 0 ? title : BoxTitle() };
        SectionTree.Add(builder, Sections);
        CitationLinks.Add(builder, References, Citations);
        builder.Blocks.AddRange(Blocks);
        builder.Infobox.AddRange(Infobox);
        builder.Residues.AddRange(Residues);
        builder.Diagnostics.AddRange(Diagnostics);
        LabelledParagraphs.Read(builder);
        ResidueScanner.ScanRendered(builder);
        return builder.Build();
    }

    /// <summary>A page that is only the body of an article names its subject in the summary box, if at all.</summary>
    private string BoxTitle()
    {
        int index = Infobox.FindIndex(entry => entry.Field == InfoboxField.Title);
        return index < 0 ? "" : In(Infobox[index].Value).ToString();
    }

    private void OweTabs(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _canvas.OweTab();
        }
    }

    private void Owe(Gap gap)
    {
        if (_open)
        {
            _canvas.Owe(gap);
        }
    }

    private void OpenBlock()
    {
        if (_canvas.Length > 0)
        {
            _canvas.Append(StandsTogether() ? "\n" : "\n\n");
        }

        _blockStart = _canvas.Length;
        _open = true;
        _hasWords = false;
    }

    /// <summary>Items of one list stand on lines of their own without a blank line between.</summary>
    private bool StandsTogether() =>
        Kind is BlockKind.ListItem or BlockKind.Reference or BlockKind.Category && Blocks.Count > 0 && Blocks[^1].Kind == Kind;

    private BlockKind FinalKind(TextSpan span)
    {
        if (Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return Kind;
        }

        if (Kind == BlockKind.Paragraph && !_hasWords && span.Length <= LongestLinkLine)
        {
            return BlockKind.Chrome;
        }

        // Notes that lead to another article were written without a template or class of their own for years.
        bool belowHeading = Blocks.Count == 0 || Blocks[^1].Kind is BlockKind.Heading or BlockKind.Hatnote or BlockKind.Title or BlockKind.Infobox;
        return belowHeading && Hatnote.IsHatnote(In(span)) ? BlockKind.Hatnote : Kind;
    }

    private TextSpan Trim(int start, int end)
    {
        ReadOnlySpan<char> text = _canvas.Between(start, end);
        int lead = text.Length - text.TrimStart().Length;
        return new TextSpan(start + lead, text.Trim().Length);
    }
}
