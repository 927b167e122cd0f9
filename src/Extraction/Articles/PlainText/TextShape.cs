namespace Extraction.Articles.PlainText;

/// <summary>The layouts of markup-free text; each has its own way of setting off a heading.</summary>
internal enum TextShape : byte
{
    /// <summary>Blank lines around headings and between paragraphs: mirror dumps, extracts, most plain text.</summary>
    Framed,

    /// <summary>A blank line above a heading, the text directly below: rows of dump data sets.</summary>
    Row,

    /// <summary>No blank lines; headings end in a full stop: WikiExtractor.</summary>
    Dotted,

    /// <summary>Headings between equals signs: MediaWiki extracts, WikiText.</summary>
    Marked,

    /// <summary>Lines of <c>Label: value</c> that sum up a battle.</summary>
    Card,

    /// <summary>Paragraphs broken into lines of one width: text from PDF, mail, old files.</summary>
    Wrapped,
}
