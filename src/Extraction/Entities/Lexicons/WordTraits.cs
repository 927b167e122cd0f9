namespace Extraction.Entities.Lexicons;

/// <summary>What a single word may be in a name. One word may be several things: "Lake" heads places and is a surname.</summary>
[Flags]
internal enum WordTraits : ushort
{
    /// <summary>Nothing that the lexicons know.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1,

    /// <summary>A head word: <c>River</c>, <c>Army</c>, <c>Treaty</c>.</summary>
    Head = 1 << 1,

    /// <summary>A head word that stands first: <c>Lake</c>, <c>Operation</c>.</summary>
    PrefixHead = 1 << 2,

    /// <summary>A head word that is a surname behind a given name.</summary>
    SurnameHead = 1 << 3,

    /// <summary>A month, weekday, season or era.</summary>
    Calendar = 1 << 4,

    /// <summary>Goes before a name and is none by itself: <c>Northern</c>, <c>New</c>.</summary>
    Direction = 1 << 5,

    /// <summary>A small word inside names: <c>von</c>, <c>de</c>.</summary>
    Particle = 1 << 6,

    /// <summary>Stands behind "the" after a given name: <c>Great</c>.</summary>
    Epithet = 1 << 7,

    /// <summary>Its 's belongs to the name: <c>King</c>.</summary>
    Possessor = 1 << 8,

    /// <summary>A nationality, people or religion.</summary>
    Group = 1 << 9,

    /// <summary>A word that running text writes in lower case.</summary>
    Common = 1 << 10,

    /// <summary>A word that opens sentences.</summary>
    Opener = 1 << 11,

    /// <summary>The first word of a name of the gazetteers.</summary>
    OpensName = 1 << 12,

    /// <summary>The first word of a noun that says what the name beside it is.</summary>
    OpensNoun = 1 << 13,

    /// <summary>Looks like a name and is none by itself: <c>KIA</c>.</summary>
    NoName = 1 << 14,

    /// <summary>A field in which prizes are given: <c>Physics</c>.</summary>
    Field = 1 << 15,
}
