namespace Extraction.Articles.Rendering;

/// <summary>How the end of one piece of markup and the start of the next show in the text.</summary>
internal enum BreakStyle : byte
{
    /// <summary>Running text: a boundary ends the block, a line break is a line end.</summary>
    Blocks,

    /// <summary>Inside a summary box or verse: both are line ends.</summary>
    Lines,

    /// <summary>Inside a heading or a table cell: both are a blank.</summary>
    Spaces,
}
