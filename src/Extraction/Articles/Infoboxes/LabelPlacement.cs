namespace Extraction.Articles.Infoboxes;

/// <summary>Where a label of a summary box stands.</summary>
internal enum LabelPlacement : byte
{
    /// <summary>On a line of its own, above its values.</summary>
    Header,

    /// <summary>Before its value, on one line.</summary>
    Row,

    /// <summary>Either.</summary>
    Both,

    /// <summary>Before its value, with a colon between.</summary>
    Card,
}
