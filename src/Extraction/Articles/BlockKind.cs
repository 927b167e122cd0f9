namespace Extraction.Articles;

/// <summary>What a block of text is.</summary>
public enum BlockKind : byte
{
    /// <summary>A mirror's line above the article.</summary>
    Banner,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A note that leads to another article: "Main article: …", "For the …, see …".</summary>
    Hatnote,

    /// <summary>The summary box, one block for the whole box.</summary>
    Infobox,

    /// <summary>A section heading.</summary>
    Heading,

    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>The caption of an image, its file line included.</summary>
    Caption,

    /// <summary>A table, one block for the whole table.</summary>
    Table,

    /// <summary>One entry of the reference list.</summary>
    Reference,

    /// <summary>A category name at the end of a dump row.</summary>
    Category,

    /// <summary>Page furniture: navigation boxes, edit links, tables of contents.</summary>
    Chrome,
}
