using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Dates.Recognition;

/// <summary>Hides left-over markup from the recognisers. It is asked in text order, so it walks the residues once.</summary>
internal struct ResidueMask(ImmutableArray<Residue> residues)
{
    private int _next;

    /// <summary>Empties the words that lie in a residue.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="words">Their words.</param>
    public void Hide(ReadOnlySpan<Token> tokens, Span<Word> words)
    {
        for (int i = 0; i < tokens.Length && _next < residues.Length; i++)
        {
            Token token = tokens[i];
            while (_next < residues.Length && residues[_next].Span.End <= token.Start)
            {
                _next++;
            }

            if (_next < residues.Length && residues[_next].Span.Overlaps(token.Span))
            {
                words[i] = new Word(WordClass.Other, 0, 0, false, words[i].IsGlued);
            }
        }
    }
}
