namespace Extraction.Entities.Names;

/// <summary>What the sources ask of a token beside its letters.</summary>
[Flags]
internal enum TokenMarks : byte
{
    /// <summary>A mark or a word without a capital, apart from the next token by more than blanks.</summary>
    None = 0,

    /// <summary>A word with a capital at its head.</summary>
    Capitalized = 1,

    /// <summary>Left-over markup or furniture of the page, in which no name is sought.</summary>
    Masked = 1 << 1,

    /// <summary>Nothing stands between it and the next token.</summary>
    TouchesNext = 1 << 2,

    /// <summary>Only blanks stand between it and the next token.</summary>
    SpacedFromNext = 1 << 3,
}
