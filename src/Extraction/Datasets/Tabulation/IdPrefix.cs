namespace Extraction.Datasets;

/// <summary>The letters that the ids of each table begin with, so that no loader takes an id for a number and a reader sees what it names.</summary>
internal static class IdPrefix
{
    public const string Document = "doc";
    public const string Section = "sec";
    public const string Block = "blk";
    public const string Infobox = "box";
    public const string Sentence = "sen";
    public const string Date = "dat";
    public const string Event = "evt";
    public const string Entity = "ent";
    public const string Mention = "men";
    public const string Figure = "fig";
    public const string Reference = "ref";
}
