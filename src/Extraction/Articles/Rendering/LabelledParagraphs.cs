using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>
/// Finds the battle card of a page that has none of a wiki's boxes: paragraphs of <c>Label: value</c>, as pages were written in the
/// 1990s. They become a summary box, read as the same lines in plain text are.
/// </summary>
internal static class LabelledParagraphs
{
    /// <summary>Fewer known labels make no card.</summary>
    private const int FewestLabels = 3;

    /// <summary>A longer value of an unknown label is prose that the page's author named.</summary>
    private const int LongestUnknown = 160;

    /// <summary>Turns the labelled paragraphs of each section that is a card into boxes.</summary>
    /// <param name="builder">The article, complete but for this.</param>
    public static void Read(ArticleBuilder builder)
    {
        int block = 0;
        while (block < builder.Blocks.Count)
        {
            int end = block;
            while (end < builder.Blocks.Count && builder.Blocks[end].Section == builder.Blocks[block].Section)
            {
                end++;
            }

            block = IsCard(builder, block, end, out int first, out int last) ? ReadCard(builder, first, last, end) : end;
        }
    }

    /// <summary>Enough known labels, and one of them with sides.</summary>
    private static bool IsCard(ArticleBuilder builder, int start, int end, out int first, out int last)
    {
        int labels = 0;
        bool sided = false;
        first = -1;
        last = -1;
        for (int i = start; i < end; i++)
        {
            if (builder.Blocks[i].Kind == BlockKind.Paragraph && InfoboxLabels.TryMatchCard(builder.Blocks[i].Span.In(builder.Text), out InfoboxLabel label, out _))
            {
                labels++;
                sided |= InfoboxFields.HasSides(label.Field);
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return labels >= FewestLabels && sided;
    }

    /// <summary>Reads the paragraphs of a card; those that follow each other are one block.</summary>
    /// <returns>Index of the block behind the section.</returns>
    private static int ReadCard(ArticleBuilder builder, int first, int last, int end)
    {
        int box = builder.Infobox.Count == 0 ? 0 : builder.Infobox.Max(entry => entry.Infobox) + 1;
        var entries = new List<InfoboxEntry>();
        var card = new BattleCard(builder.Text, box, entries);
        var blocks = new List<Block>();
        bool joins = false;
        for (int i = first; i < end; i++)
        {
            Block block = builder.Blocks[i];
            bool read = block.Kind == BlockKind.Paragraph && TryRead(builder.Text, block.Span, i <= last, card);
            if (read && joins)
            {
                blocks[^1] = blocks[^1] with { Span = TextSpan.FromBounds(blocks[^1].Span.Start, block.Span.End) };
            }
            else
            {
                blocks.Add(read ? block with { Kind = BlockKind.Infobox } : block);
            }

            joins = read;
        }

        builder.Blocks.RemoveRange(first, end - first);
        builder.Blocks.InsertRange(first, blocks);
        int place = builder.Infobox.FindIndex(entry => entry.Value.Start > entries[0].Value.Start);
        builder.Infobox.InsertRange(place < 0 ? builder.Infobox.Count : place, entries);
        return first + blocks.Count;
    }

    private static bool TryRead(string text, TextSpan paragraph, bool beforeLast, BattleCard card)
    {
        ReadOnlySpan<char> line = paragraph.In(text);
        bool known = InfoboxLabels.TryMatchCard(line, out InfoboxLabel label, out int at);
        bool unknown = !known && beforeLast && line.Length <= LongestUnknown && InfoboxLabels.TryReadCard(line, out label, out at);
        if ((known && (label.Field != InfoboxField.Other || line.Length - at <= LongestUnknown)) || unknown)
        {
            card.Read(label, TextSpan.FromBounds(paragraph.Start + at, paragraph.End));
            return true;
        }

        return !known && card.TryContinue(paragraph);
    }
}
