using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <summary>A table that is open while its lines are read.</summary>
/// <param name="isData">Its rows are lines and its cells are parted by tabs; otherwise it only places things on the page.</param>
/// <param name="kind">Kind of the blocks around it.</param>
/// <param name="breaks">How boundaries show around it.</param>
internal sealed class WikiTable(bool isData, BlockKind kind, BreakStyle breaks)
{
    /// <summary>Its rows are lines and its cells are parted by tabs.</summary>
    public bool IsData { get; } = isData;

    /// <summary>Kind of the blocks around it.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>How boundaries show around it.</summary>
    public BreakStyle Breaks { get; } = breaks;

    /// <summary>A cell is open.</summary>
    public bool InCell { get; set; }

    /// <summary>How many columns the open cell spans.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>How many rows the open cell spans.</summary>
    public int Rows { get; set; } = 1;
}
