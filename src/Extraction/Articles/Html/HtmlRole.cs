namespace Extraction.Articles.Html;

/// <summary>What an element is to the rendered text.</summary>
internal enum HtmlRole : byte
{
    /// <summary>Part of the running text; its children are read in place.</summary>
    Inline,

    /// <summary>Left out of the text with all that it holds.</summary>
    Skip,

    /// <summary>Left out, but the words around it stay apart.</summary>
    Gap,

    /// <summary>A block: the text before and behind it stands apart.</summary>
    Block,

    /// <summary>A forced line end.</summary>
    LineBreak,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>The items of the reference list.</summary>
    ReferenceList,

    /// <summary>A note that leads to another article.</summary>
    Hatnote,

    /// <summary>The caption of an image or table.</summary>
    Caption,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A summary box that is a table.</summary>
    Infobox,

    /// <summary>A summary box made of titles, labels and values, without a table: MediaWiki's portable infoboxes.</summary>
    PortableInfobox,

    /// <summary>The title of such a box.</summary>
    BoxTitle,

    /// <summary>A line over several rows of such a box.</summary>
    BoxHeader,

    /// <summary>The label of a value of such a box.</summary>
    BoxLabel,

    /// <summary>A value of such a box.</summary>
    BoxValue,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Raised text: an exponent, an ordinal ending or a footnote marker.</summary>
    Superscript,

    /// <summary>A footnote marker.</summary>
    Citation,

    /// <summary>An editor's mark in the prose: "citation needed".</summary>
    EditorialMark,

    /// <summary>A fraction, whose raised and lowered parts are digits like any other.</summary>
    Fraction,

    /// <summary>An image.</summary>
    Image,

    /// <summary>The frame of an image: what stands in it beside the caption are labels on the image.</summary>
    Picture,

    /// <summary>Text whose line ends count.</summary>
    Preformatted,
}
