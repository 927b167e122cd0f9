using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>
/// One unit of a sentence as the clause analysis sees it: a word, or a whole name or date folded into one unit.
/// Brackets and left-over markup are not among the units.
/// </summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Class">What it can be; for names <see cref="WordClass.None"/>, or <see cref="WordClass.EventNoun"/> for named events.</param>
/// <param name="Verb">Index of its verb in the lexicon, or -1.</param>
/// <param name="Noun">Index of its event noun, or -1.</param>
/// <param name="Mention">Index of the name that it is, or -1.</param>
/// <param name="Date">Index of the date that it is, or that the name holds, or -1.</param>
/// <param name="IsDate">Whether the unit is a date.</param>
/// <param name="Casing">How its letters are cased.</param>
/// <param name="IsQuoted">Whether it stands between quotation marks.</param>
internal readonly record struct ClauseToken(
    TextSpan Span,
    WordClass Class,
    short Verb,
    short Noun,
    int Mention,
    int Date,
    bool IsDate,
    TokenCasing Casing,
    bool IsQuoted = false)
{
    /// <summary>Whether it is a name.</summary>
    public bool IsName => Mention >= 0;

    /// <summary>Whether the lexicon says nothing of its grammar.</summary>
    public bool IsUnknown => (Class & ~WordClass.Sorts) == 0 && !IsName && !IsDate;

    /// <summary>An unknown word in small letters: a noun, an adjective or a verb.</summary>
    public bool IsUnknownLower => IsUnknown && Casing == TokenCasing.Lower;

    /// <summary>Whether a noun phrase can end with it: a name, a noun, a number.</summary>
    public bool IsNominal => !IsDate && (IsName || ((Class & (WordClass.Function | WordClass.Adverb | WordClass.Hedge)) == 0));

    /// <summary>Whether it can be any of the classes.</summary>
    public bool Is(WordClass classes) => (Class & classes) != 0;
}
