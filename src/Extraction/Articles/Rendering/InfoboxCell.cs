namespace Extraction.Articles.Rendering;

/// <summary>What a cell of a summary box holds.</summary>
internal enum InfoboxCell : byte
{
    /// <summary>Nothing of its own: a cell that only holds rows.</summary>
    Container,

    /// <summary>The box's title.</summary>
    Title,

    /// <summary>A line over the rows that follow: "Belligerents".</summary>
    Header,

    /// <summary>The label of the values in the same row.</summary>
    Label,

    /// <summary>A value.</summary>
    Value,

    /// <summary>The image with its caption.</summary>
    Image,
}
