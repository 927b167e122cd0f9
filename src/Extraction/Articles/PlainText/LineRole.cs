namespace Extraction.Articles.PlainText;

/// <summary>What a line turned out to be.</summary>
internal enum LineRole : byte
{
    /// <summary>Not decided yet.</summary>
    Unread,

    /// <summary>A mirror's line above the article.</summary>
    Banner,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A note that leads to another article.</summary>
    Hatnote,

    /// <summary>A line of a summary box.</summary>
    Infobox,

    /// <summary>The name of an image file.</summary>
    File,

    /// <summary>The caption of an image.</summary>
    Caption,

    /// <summary>A section heading.</summary>
    Heading,

    /// <summary>Running prose.</summary>
    Prose,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Table,

    /// <summary>The first line of an entry of the reference list.</summary>
    Reference,

    /// <summary>A further line of the entry above.</summary>
    ReferenceMore,

    /// <summary>A category name.</summary>
    Category,

    /// <summary>Page furniture.</summary>
    Chrome,
}
