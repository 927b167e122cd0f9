namespace Extraction.Articles;

/// <summary>What a piece of left-over markup was.</summary>
public enum ResidueKind : byte
{
    /// <summary>The size of a flag image: <c>23x15px</c>.</summary>
    ImageSize,

    /// <summary>A footnote marker: <c>[1]</c>, <c>[note 2]</c>.</summary>
    CitationMarker,

    /// <summary>An editorial mark in the prose: <c>[citation needed]</c>, <c>[edit]</c>.</summary>
    EditorialMark,

    /// <summary>A link to another language's article: <c>(ja)</c>.</summary>
    InterlanguageMark,

    /// <summary>A bracket with a name in its own script or its romanisation: <c>(哈爾哈廟事件 Haruhabyō jiken?)</c>.</summary>
    Gloss,

    /// <summary>A file line: <c>File:Name.jpg</c>.</summary>
    FileName,

    /// <summary>A percent-encoded address or title.</summary>
    Address,

    /// <summary>The number or bullet of a list entry: <c>1. ^</c>.</summary>
    ListMarker,
}
