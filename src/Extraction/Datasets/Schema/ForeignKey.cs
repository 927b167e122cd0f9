namespace Extraction.Datasets;

/// <summary>Where the values of a column point.</summary>
public sealed record ForeignKey
{
    internal static readonly ForeignKey Documents = new("documents", "doc_id", IdPrefix.Document);
    internal static readonly ForeignKey Sections = new("sections", "section_id", IdPrefix.Section);
    internal static readonly ForeignKey Blocks = new("blocks", "block_id", IdPrefix.Block);
    internal static readonly ForeignKey Sentences = new("sentences", "sentence_id", IdPrefix.Sentence);
    internal static readonly ForeignKey Dates = new("dates", "date_id", IdPrefix.Date);
    internal static readonly ForeignKey Entities = new("entities", "entity_id", IdPrefix.Entity);
    internal static readonly ForeignKey Events = new("events", "event_id", IdPrefix.Event);
    internal static readonly ForeignKey References = new("references", "reference_id", IdPrefix.Reference);

    private ForeignKey(string table, string column, string prefix)
    {
        Table = table;
        Column = column;
        Prefix = prefix;
    }

    /// <summary>Name of the table.</summary>
    public string Table { get; }

    /// <summary>Its key column.</summary>
    public string Column { get; }

    internal string Prefix { get; }
}
