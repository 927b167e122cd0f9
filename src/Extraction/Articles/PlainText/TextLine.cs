using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>One line that says something, without its surrounding white space.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length; never 0.</param>
/// <param name="Traits">What its ends and its surroundings look like.</param>
internal readonly record struct TextLine(int Start, int Length, LineTraits Traits)
{
    /// <summary>From this length on, a line that ends a sentence is prose.</summary>
    private const int SentenceLength = 70;

    /// <summary>From this length on, a line is prose whatever its end.</summary>
    private const int ParagraphLength = 160;

    /// <summary>The line's place.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>A blank line, or the start of the text, stands before it.</summary>
    public bool BlankBefore => Has(LineTraits.BlankBefore);

    /// <summary>The line is long enough, or closed like a sentence, to be running prose.</summary>
    public bool IsProse => Length >= ParagraphLength || (Length >= SentenceLength && Has(LineTraits.EndsSentence));

    /// <summary>True when the line has the trait.</summary>
    /// <param name="trait">The trait.</param>
    /// <returns>Whether it has it.</returns>
    public bool Has(LineTraits trait) => (Traits & trait) != 0;

    /// <summary>The characters of the line.</summary>
    /// <param name="text">The text that it is a line of.</param>
    /// <returns>The characters, without a copy.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
