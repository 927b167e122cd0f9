using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Reads a battle card: lines of <c>Label: value</c> with the side as a tag behind each value (<c>Col. Abel Streight [US]; …</c>)
/// or before each figure (<c>88 total (US 23; CS 65)</c>). The description between them is prose.
/// </summary>
internal sealed class BattleCardReader(PageLayout page, ArticleBuilder builder)
{
    private readonly SideTags _tags = new();

    /// <summary>Adds all rows to the article.</summary>
    public void Read()
    {
        for (int line = 0; line < page.Count; line++)
        {
            ReadLine(line);
        }

        builder.Sections.Add(new Section(-1, 1, LevelBasis.Inferred, SectionKind.Lead, default, new TextSpan(0, page.Text.Length)));
    }

    private void ReadLine(int line)
    {
        TextLine row = page.Lines[line];
        if (InfoboxLabels.TryMatchCard(page[line], out InfoboxLabel label, out int at))
        {
            var value = TextSpan.FromBounds(row.Start + at, row.End);
            bool prose = label.Field == InfoboxField.Other && value.Length >= 100;
            TextSpan block = prose ? value : row.Span;
            page.Roles[line] = prose ? LineRole.Prose : LineRole.Infobox;
            AddBlock(prose ? BlockKind.Paragraph : BlockKind.Infobox, block, line);
            if (!prose)
            {
                AddEntries(label, value);
            }

            return;
        }

        bool title = line == 0 && HeadingCandidate.IsPlain(page.Text, row);
        page.Roles[line] = title ? LineRole.Title : LineRole.Prose;
        page.Title = title && page.Title.Length == 0 ? row.Span.Quote(page.Text) : page.Title;
        AddBlock(title ? BlockKind.Title : BlockKind.Paragraph, row.Span, line);
    }

    /// <summary>Labelled lines that follow each other are one box.</summary>
    private void AddBlock(BlockKind kind, TextSpan span, int line)
    {
        bool joins = kind == BlockKind.Infobox && line > 0 && builder.Blocks.Count > 0 && builder.Blocks[^1].Kind == BlockKind.Infobox;
        if (joins)
        {
            TextSpan above = builder.Blocks[^1].Span;
            builder.Blocks[^1] = new Block(kind, 0, TextSpan.FromBounds(above.Start, span.End));
            return;
        }

        if (span.Length > 0)
        {
            builder.Blocks.Add(new Block(kind, 0, span));
        }
    }

    private void AddEntries(InfoboxLabel label, TextSpan value)
    {
        if (value.IsEmpty)
        {
            return;
        }

        switch (label.Field)
        {
            case InfoboxField.Commander:
                AddTagged(label, value, CommanderList.Split);
                break;
            case InfoboxField.Strength:
                AddTagged(label, value, static (_, span) => [span]);
                break;
            case InfoboxField.Casualties:
                AddCasualties(label, value);
                break;
            default:
                Add(label, value, "", 0.98f);
                break;
        }
    }

    /// <summary>Values with the side in square brackets behind them.</summary>
    private void AddTagged(InfoboxLabel label, TextSpan value, Func<string, TextSpan, List<TextSpan>> split)
    {
        foreach ((TextSpan part, string tag) in SideTags.SplitBehind(page.Text, value))
        {
            foreach (TextSpan item in split(page.Text, part))
            {
                Add(label, item, tag, tag.Length > 0 ? 0.98f : 0.8f);
            }
        }
    }

    /// <summary>A total, and in brackets the figure of each side behind its tag.</summary>
    private void AddCasualties(InfoboxLabel label, TextSpan value)
    {
        ReadOnlySpan<char> characters = value.In(page.Text);
        int open = characters.IndexOf('(');
        if (open < 0)
        {
            AddTagged(label, value, static (_, span) => [span]);
            return;
        }

        int close = characters[open..].IndexOf(')');
        close = close < 0 ? characters.Length : open + close;
        List<(TextSpan Part, string Tag)> parts = _tags.SplitBefore(page.Text, TextSpan.FromBounds(value.Start + open + 1, value.Start + close));
        if (parts.Count == 0)
        {
            AddTagged(label, value, static (_, span) => [span]);
            return;
        }

        ReadOnlySpan<char> total = characters[..open].TrimEnd();
        if (total.Length > 0)
        {
            Add(label, new TextSpan(value.Start, total.Length), "", 0.98f);
        }

        foreach ((TextSpan part, string tag) in parts)
        {
            Add(label, part, tag, 0.98f);
        }
    }

    private void Add(InfoboxLabel label, TextSpan value, string tag, float confidence)
    {
        int side = tag.Length > 0 ? _tags.SideOf(tag) : 0;
        string rule = tag.Length > 0 ? "card.side_tag" : "card.label";
        builder.Infobox.Add(new InfoboxEntry(0, label.Field, label.Text, side, tag, value, "", confidence, rule));
    }
}
