using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>One summary box while it is rendered: every cell becomes lines of the box's block, every line of a value one entry.</summary>
/// <param name="article">The article that holds the box.</param>
/// <param name="ordinal">Ordinal of the box in the article.</param>
/// <param name="ruleId">The rule that its entries name.</param>
internal sealed class InfoboxRendering(ArticleRendering article, int ordinal, string ruleId)
{
    private const float Certain = 1f;
    private const string Bullets = " \t•·*";

    private readonly List<InfoboxEntry> _entries = [];
    private readonly List<FlagMark> _flags = [];
    private readonly FigureSources _sources = new();
    private int _cellStart = -1;

    /// <summary>The label that values belong to.</summary>
    public string Label { get; private set; } = "";

    /// <summary>What that label means.</summary>
    public InfoboxField Field { get; private set; }

    /// <summary>The box has a title.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>The box has at least one labelled line.</summary>
    public bool HasRows { get; private set; }

    /// <summary>Starts a cell on a line of its own. A label stays on one line, whatever breaks the page has in it.</summary>
    /// <param name="cell">What it holds.</param>
    public void BeginCell(InfoboxCell cell)
    {
        article.Breaks = BreakStyle.Lines;
        article.Break();
        _cellStart = article.Mark();
        bool oneLine = cell is InfoboxCell.Title or InfoboxCell.Header or InfoboxCell.Label;
        article.Breaks = oneLine ? BreakStyle.Spaces : BreakStyle.Lines;
    }

    /// <summary>A flag stands before the text written next.</summary>
    /// <param name="name">Whose flag it is.</param>
    public void Flag(string name) => _flags.Add(new FlagMark(article.Mark(), name));

    /// <summary>Ends a cell.</summary>
    /// <param name="cell">What it holds.</param>
    /// <param name="side">The column, for a value that belongs to one; otherwise 0.</param>
    public void EndCell(InfoboxCell cell, int side = 0)
    {
        int end = article.Length;
        var span = TextSpan.FromBounds(Math.Min(_cellStart, end), end);
        article.Breaks = BreakStyle.Lines;
        article.Break();
        switch (cell)
        {
            case InfoboxCell.Title:
                HasTitle = AddLines(span, InfoboxField.Title, 0) > 0;
                break;
            case InfoboxCell.Image:
                AddLines(span, InfoboxField.Caption, 0);
                break;
            case InfoboxCell.Header or InfoboxCell.Label:
                string label = InfoboxFields.CleanLabel(article.In(span));
                SetLabel(label, InfoboxFields.Of(label));
                break;
            case InfoboxCell.Value:
                AddValue(span, side);
                break;
            default:
                break;
        }
    }

    /// <summary>Sets the label of the values that follow.</summary>
    /// <param name="label">The label as the source has it.</param>
    /// <param name="field">What it means.</param>
    public void SetLabel(string label, InfoboxField field)
    {
        HasRows |= label.Length > 0;
        Label = label;
        Field = field;
    }

    /// <summary>Ends the box.</summary>
    public void End()
    {
        article.EndBlock();
        article.Infobox.AddRange(BelligerentOfEntries.Fill(_entries, _flags, article));
    }

    private void AddValue(TextSpan span, int side)
    {
        bool opening = Label.Length == 0 && !HasRows;
        InfoboxField field = opening && article.In(span).TrimStart().StartsWith("Part of", StringComparison.OrdinalIgnoreCase)
            ? InfoboxField.PartOf
            : Field;
        AddLines(span, field, side);
    }

    private int AddLines(TextSpan span, InfoboxField field, int side)
    {
        int added = 0;
        int start = span.Start;
        _sources.Above = null;
        while (start < span.End)
        {
            ReadOnlySpan<char> rest = article.In(TextSpan.FromBounds(start, span.End));
            int length = rest.IndexOf('\n');
            length = length < 0 ? rest.Length : length;
            ReadOnlySpan<char> line = rest[..length];
            int lead = length - line.TrimStart(Bullets).Length;
            if (lead < length)
            {
                AddLine(new TextSpan(start + lead, line[lead..].TrimEnd().Length), field, side, added > 0);
                added++;
            }

            start += length + 1;
        }

        return added;
    }

    /// <summary>
    /// A line all in brackets says something of the value above it: the years of a commander, a tonnage, "(killed)"; or who counted it and the
    /// values above.
    /// </summary>
    private void AddLine(TextSpan line, InfoboxField field, int side, bool follows)
    {
        ReadOnlySpan<char> text = article.In(line);
        bool figure = field is InfoboxField.Strength or InfoboxField.Casualties;
        if (follows && text[0] == '(' && text.IndexOf(')') == text.Length - 1)
        {
            if (figure && SourceLabel.ReadBehind(text) is { } behind)
            {
                AttributeBackwards(behind.Text, field, side);
                return;
            }

            TextSpan above = _entries[^1].Value;
            _entries[^1] = _entries[^1] with { Value = TextSpan.FromBounds(above.Start, line.End) };
            return;
        }

        if (figure && SourceLabel.ReadLine(text) is { } label && (label.IsSource || label.Nations.Length > 0))
        {
            _sources.Above = label;
            return;
        }

        int start = 0;
        SourceLabel? source = figure ? _sources.Of(text, out start) : null;
        _entries.Add(new InfoboxEntry(
            ordinal,
            field,
            field is InfoboxField.Title or InfoboxField.Caption ? "" : Label,
            side,
            source is { IsSource: false } ? source.Text : "",
            TextSpan.FromBounds(line.Start + start, line.End),
            source is { IsSource: true } ? source.Text : "",
            Certain,
            ruleId));
    }

    /// <summary>A source behind several figures of one cell speaks of all of them, up to the next source.</summary>
    private void AttributeBackwards(string source, InfoboxField field, int side)
    {
        for (int i = _entries.Count - 1; i >= 0 && _entries[i].Field == field && _entries[i].Side == side && _entries[i].Attribution.Length == 0; i--)
        {
            _entries[i] = _entries[i] with { Attribution = source };
        }
    }
}
