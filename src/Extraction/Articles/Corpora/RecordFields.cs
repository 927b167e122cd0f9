namespace Extraction.Articles.Corpora;

/// <summary>What the records of a JSON Lines file call their fields. A field that a record lacks is unknown; only one with a text must be there.</summary>
public sealed record RecordFields
{
    /// <summary>The names used when none are given: those of the properties, in lower case.</summary>
    public static RecordFields Default { get; } = new();

    /// <summary>Names the document; the address, else file and line, where it is missing.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The address that the document was read at.</summary>
    public string Url { get; init; } = "url";

    /// <summary>The title.</summary>
    public string Title { get; init; } = "title";

    /// <summary>The day that the document was written, as <c>YYYY-MM-DD</c>; a time behind it is left out.</summary>
    public string Date { get; init; } = "date";

    /// <summary>The text in any shape, told from its content.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The text as MediaWiki markup.</summary>
    public string Wikitext { get; init; } = "wikitext";

    /// <summary>The text as an HTML page.</summary>
    public string Html { get; init; } = "html";
}
