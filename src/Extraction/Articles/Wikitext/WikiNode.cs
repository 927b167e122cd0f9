namespace Extraction.Articles.Wikitext;

/// <summary>
/// One piece of paired markup in the source. Nodes stand in the order of their starts, so that those inside a node follow it
/// directly, up to <see cref="After"/>.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its opening mark starts.</param>
/// <param name="ContentStart">Where its content starts.</param>
internal record struct WikiNode(WikiNodeKind Kind, int Start, int ContentStart)
{
    /// <summary>Where its content ends.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Where its closing mark ends.</summary>
    public int End { get; set; }

    /// <summary>Index of the first node behind it and all that it holds.</summary>
    public int After { get; set; }
}
