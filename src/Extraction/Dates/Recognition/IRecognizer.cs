namespace Extraction.Dates.Recognition;

/// <summary>
/// Recognises one category of expressions from its head word. A category is one class that implements this interface and one
/// line in <see cref="RecognizerTable"/>. Recognisers keep no state.
/// </summary>
internal interface IRecognizer
{
    /// <summary>The classes of words that the recogniser wants to be called at.</summary>
    ReadOnlySpan<WordClass> Openers { get; }

    /// <summary>Tries to read an expression whose head is the word at <paramref name="head"/>.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="head">Index of a word of one of the <see cref="Openers"/>.</param>
    /// <param name="floor">The first word that no earlier expression has taken; nothing before it may be used.</param>
    /// <param name="found">Receives the expression, or several that are read together ("6–7 January").</param>
    /// <returns>Index just behind the last word taken, or 0 when the words are no expression of this category.</returns>
    int Recognize(in SentenceView words, int head, int floor, List<Candidate> found);
}
