namespace Extraction.Entities.Lexicons;

/// <summary>What a word before a person's name says of the person.</summary>
internal enum TitleKind : byte
{
    /// <summary>A military rank: <c>Lieutenant General</c>.</summary>
    Rank,

    /// <summary>A ruler or noble: <c>Emperor</c>.</summary>
    Ruler,

    /// <summary>A churchman: <c>Archbishop</c>.</summary>
    Clergy,

    /// <summary>An office: <c>Prime Minister</c>.</summary>
    Office,

    /// <summary>A courtesy: <c>Mrs.</c></summary>
    Honorific,

    /// <summary>A trade or kin in lower case: <c>physicist</c>, <c>brother</c>.</summary>
    Role,
}
