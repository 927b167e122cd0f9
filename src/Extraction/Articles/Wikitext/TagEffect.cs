namespace Extraction.Articles.Wikitext;

/// <summary>What an HTML tag in wikitext does to the text.</summary>
internal enum TagEffect : byte
{
    /// <summary>It is no tag: the bracket is text.</summary>
    None,

    /// <summary>Nothing: its content is part of the running text.</summary>
    Inline,

    /// <summary>Nothing, but its style may hide it.</summary>
    Hideable,

    /// <summary>A line end.</summary>
    LineBreak,

    /// <summary>A boundary between blocks.</summary>
    Block,

    /// <summary>Raised text.</summary>
    Superscript,
}
