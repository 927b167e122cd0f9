namespace Extraction.Articles.Html;

/// <summary>What an element is to the count of open elements.</summary>
[Flags]
internal enum HtmlTagTraits : ushort
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Without content.</summary>
    Void = 1,

    /// <summary>Opened again in the next paragraph when it was not closed.</summary>
    Formatting = 2,

    /// <summary>Its content is not markup.</summary>
    RawText = 4,

    /// <summary>Its end tag may be left out.</summary>
    OptionalEnd = 8,

    /// <summary>A new item inside it does not end an item around it.</summary>
    ItemBound = 16,

    /// <summary>A part of a table: its end tag closes the cells inside.</summary>
    TablePart = 32,

    /// <summary>A cell: end tags of other elements do not reach out of it.</summary>
    Cell = 64,

    /// <summary>The page itself or its body.</summary>
    Page = 128,

    /// <summary>A table.</summary>
    Table = 256,

    /// <summary>A paragraph.</summary>
    Paragraph = 512,
}
