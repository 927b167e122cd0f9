using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Turns the roles of the lines into sections, blocks and reference entries.</summary>
internal sealed class SectionAssembler(PageLayout page, ArticleBuilder builder)
{
    private readonly SectionLevels _levels = new(page);

    /// <summary>Start of the section that is still open.</summary>
    private int _sectionStart;

    private Section _open = new(-1, 1, LevelBasis.Inferred, SectionKind.Lead, default, default);

    private bool InReferences => _open.Kind is SectionKind.References or SectionKind.Notes or SectionKind.Bibliography;

    /// <summary>Adds all rows to the article.</summary>
    public void Assemble()
    {
        int line = 0;
        while (line < page.Count)
        {
            int end = BlockEnd(line);
            Add(line, end);
            line = end;
        }

        Close(page.Text.Length);
    }

    /// <summary>Lines that belong to one block: a box, a table, a wrapped paragraph, a file line with its caption.</summary>
    private int BlockEnd(int line)
    {
        LineRole role = page.Roles[line];
        int end = line + 1;
        while (end < page.Count && Joins(role, page.Roles[end], end))
        {
            role = page.Roles[end];
            end++;
        }

        return end;
    }

    private bool Joins(LineRole above, LineRole role, int line) => (above, role) switch
    {
        (LineRole.Infobox, LineRole.Infobox) => true,
        (LineRole.Table, LineRole.Table) => !page.Lines[line].BlankBefore,
        (LineRole.File, LineRole.Caption) => true,
        (LineRole.Reference or LineRole.ReferenceMore, LineRole.ReferenceMore) => true,
        (LineRole.Prose, LineRole.Prose) => page.Shape == TextShape.Wrapped && !page.Lines[line].BlankBefore,
        _ => false,
    };

    private void Add(int line, int end)
    {
        TextSpan span = TextSpan.FromBounds(page.Lines[line].Start, page.Lines[end - 1].End);
        switch (page.Roles[line])
        {
            case LineRole.Heading:
                OpenSection(line);
                builder.Blocks.Add(new Block(BlockKind.Heading, builder.Sections.Count, _open.Heading));
                return;
            case LineRole.Title:
                span = page.HeadingOf(line, out _);
                break;
            case LineRole.Reference:
                if (ListMarker.ReferenceLength(page[line], out _) > 0 && !InReferences)
                {
                    OpenReferences(span.Start);
                }

                AddReference(line, span);
                break;
        }

        builder.Blocks.Add(new Block(KindOf(page.Roles[line]), builder.Sections.Count, span));
    }

    private void AddReference(int line, TextSpan span)
    {
        ReadOnlySpan<char> characters = page[line];
        int marker = ListMarker.ReferenceLength(characters, out int label);
        marker = marker > 0 ? marker : ListMarker.ItemLength(characters);
        builder.References.Add(new Reference(characters[..label].ToString(), TextSpan.FromBounds(span.Start + marker, span.End)));
        if (marker > 0)
        {
            int end = span.Start + marker;
            while (end > span.Start && char.IsWhiteSpace(page.Text[end - 1]))
            {
                end--;
            }

            builder.Residues.Add(new Residue(ResidueKind.ListMarker, TextSpan.FromBounds(span.Start, end)));
        }
    }

    private void OpenSection(int line)
    {
        TextSpan heading = page.HeadingOf(line, out int stated);
        Close(heading.Start);
        (int parent, int level) = _levels.Place(line, stated, builder.Sections.Count);
        LevelBasis basis = stated > 0 ? LevelBasis.Stated : LevelBasis.Inferred;
        _open = new Section(parent, level, basis, SectionNames.KindOf(heading.In(page.Text)), heading, default);
    }

    /// <summary>A reference list without its heading opens a section of its own.</summary>
    private void OpenReferences(int start)
    {
        Close(start);
        _open = new Section(-1, 2, LevelBasis.Inferred, SectionKind.References, new TextSpan(start, 0), default);
        _levels.Forget(builder.Sections.Count);
    }

    private void Close(int end)
    {
        builder.Sections.Add(_open with { Span = TextSpan.FromBounds(_sectionStart, end) });
        _sectionStart = end;
    }

    private static BlockKind KindOf(LineRole role) => role switch
    {
        LineRole.Banner => BlockKind.Banner,
        LineRole.Title => BlockKind.Title,
        LineRole.Hatnote => BlockKind.Hatnote,
        LineRole.Infobox => BlockKind.Infobox,
        LineRole.File or LineRole.Caption => BlockKind.Caption,
        LineRole.Heading => BlockKind.Heading,
        LineRole.Item => BlockKind.ListItem,
        LineRole.Table => BlockKind.Table,
        LineRole.Reference or LineRole.ReferenceMore => BlockKind.Reference,
        LineRole.Category => BlockKind.Category,
        LineRole.Chrome => BlockKind.Chrome,
        _ => BlockKind.Paragraph,
    };
}
