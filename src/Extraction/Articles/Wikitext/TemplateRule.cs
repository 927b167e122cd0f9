namespace Extraction.Articles.Wikitext;

/// <summary>How a template is rendered. What each rule takes from the template is told in <c>Lexicon/templates.tsv</c>.</summary>
internal enum TemplateRule : byte
{
    /// <summary>Not in the table: its unnamed arguments are kept and a diagnostic names it.</summary>
    Unknown,

    /// <summary>Nothing that a reader of the article needs: maintenance, navigation, layout.</summary>
    Drop,

    /// <summary>The unnamed arguments, blanks between them.</summary>
    Text,

    /// <summary>One unnamed argument, by its number.</summary>
    Argument,

    /// <summary>The last unnamed argument.</summary>
    Last,

    /// <summary>A fixed text.</summary>
    Literal,

    /// <summary>A fixed text before the first argument.</summary>
    Prefix,

    /// <summary>Each argument, or each list line in the first, on a line of its own.</summary>
    List,

    /// <summary>A measurement.</summary>
    Convert,

    /// <summary>A number that gets its thousands marks.</summary>
    Number,

    /// <summary>Year, month and day.</summary>
    Date,

    /// <summary>"c." before a year or two.</summary>
    Circa,

    /// <summary>Years between two dates.</summary>
    Age,

    /// <summary>A country with its flag.</summary>
    Flag,

    /// <summary>A flag alone.</summary>
    FlagIcon,

    /// <summary>A name with its Japanese writing in brackets.</summary>
    Nihongo,

    /// <summary>A word in another language with the language's name before it.</summary>
    Language,

    /// <summary>A fraction.</summary>
    Fraction,

    /// <summary>A quotation with its source.</summary>
    Quote,

    /// <summary>A note that leads to another article.</summary>
    Hatnote,

    /// <summary>The description of a source.</summary>
    Cite,

    /// <summary>A short footnote: author, year, page.</summary>
    ShortNote,

    /// <summary>The same in running text.</summary>
    ShortText,

    /// <summary>A footnote whose text is an argument.</summary>
    Note,

    /// <summary>Footnotes called by their names.</summary>
    NamedNotes,

    /// <summary>The list of footnotes.</summary>
    NoteList,

    /// <summary>A summary box.</summary>
    Infobox,

    /// <summary>Images with captions in arguments.</summary>
    Captions,

    /// <summary>Coordinates.</summary>
    Coordinates,

    /// <summary>An editor's mark.</summary>
    Editorial,

    /// <summary>A ship: prefix and name.</summary>
    Ship,

    /// <summary>A ship class and its type.</summary>
    ShipClass,

    /// <summary>"As of" a date.</summary>
    AsOf,

    /// <summary>One argument as a share of another.</summary>
    Percentage,
}
