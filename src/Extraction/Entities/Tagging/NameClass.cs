namespace Extraction.Entities.Tagging;

/// <summary>The four coarse classes that the tagger knows, as in the CoNLL-2003 shared task.</summary>
internal enum NameClass : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place, a state, a building.</summary>
    Location,

    /// <summary>A company, a body of the state, a party, a band, a military unit.</summary>
    Organization,

    /// <summary>A name of anything else: peoples, events, works, ships, awards.</summary>
    Miscellaneous,
}
