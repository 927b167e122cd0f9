namespace Extraction.Text;

/// <summary>Whether the full stop behind a word may end a sentence.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>A plain word: its full stop ends the sentence.</summary>
    None,

    /// <summary>Something always follows: <c>Gen.</c>, <c>e.g.</c></summary>
    Never,

    /// <summary>Ends a sentence only before a word that opens sentences: <c>Inc.</c>, <c>St.</c></summary>
    Seldom,

    /// <summary>An abbreviation only before a number: <c>No. 5</c>.</summary>
    BeforeNumber,
}
