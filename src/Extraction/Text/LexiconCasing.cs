namespace Extraction.Text;

/// <summary>How a lexicon compares letters.</summary>
internal enum LexiconCasing : byte
{
    /// <summary>Case does not count.</summary>
    Ignored,

    /// <summary>Case counts, but a word of four letters or more in capitals equals its title-case form: <c>SOVIET UNION</c>, <c>UNESCO</c> and <c>Unesco</c>.</summary>
    OfNames,
}
