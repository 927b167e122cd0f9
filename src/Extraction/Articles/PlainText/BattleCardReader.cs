using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Reads a text that is a battle card: lines of <c>Label: value</c>, and between them the description, which is prose.
/// </summary>
internal sealed class BattleCardReader(PageLayout page, ArticleBuilder builder)
{
    private readonly BattleCard _card = new(page.Text, 0, builder.Infobox);

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
                _card.Read(label, value);
            }

            return;
        }

        if (line > 0 && _card.TryContinue(row.Span))
        {
            page.Roles[line] = LineRole.Infobox;
            AddBlock(BlockKind.Infobox, row.Span, line);
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
}
