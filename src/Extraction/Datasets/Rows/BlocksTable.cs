using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The blocks table: what each stretch of a document is.</summary>
internal static class BlocksTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<BlockRow>(
            "blocks",
            "One block of a document; blocks never overlap.",
            dataset => dataset.Blocks)
        .Id("block_id", IdPrefix.Block, "The block.", row => row.BlockId)
        .OfDocument(row => row.DocId)
        .Reference("section_id", ForeignKey.Sections, "The section that holds it.", row => row.SectionId)
        .Integer("ordinal", "Place among the document's blocks, 0-based.", "14", row => row.Ordinal)
        .Word("kind", "What the block is.", Spelling<BlockKind>.Lower.All, row => row.Kind)
        .Place("char_start", "char_end", "the block", row => row.Place)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<BlockRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Article.Blocks.Select((block, i) => Row(tabulation, block, i))];

    private static BlockRow Row(Tabulation tabulation, Block block, int i) => new(
        tabulation.Ids.Blocks[i],
        tabulation.Ids.Document,
        tabulation.Ids.Sections[block.Section],
        i,
        Spelling<BlockKind>.Lower[block.Kind],
        tabulation.Place(block.Span));
}
