using System.Collections.Immutable;

namespace Extraction.Text;

/// <summary>The tokens and sentences of one article, in the order of the text.</summary>
public sealed class TokenTable
{
    internal TokenTable(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The text that all offsets count in.</summary>
    public string Text { get; }

    /// <summary>All tokens; none spans a sentence end.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All sentences; each has at least one token.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The tokens of one sentence.</summary>
    /// <param name="sentence">A sentence of this table.</param>
    /// <returns>Its tokens, without a copy.</returns>
    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) => Tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The sentence that holds a position.</summary>
    /// <param name="position">An index into the text.</param>
    /// <returns>The index of the sentence, or -1 when the position lies between sentences.</returns>
    public int SentenceAt(int position)
    {
        int low = 0;
        int high = Sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            TextSpan span = Sentences[middle].Span;
            if (position < span.Start)
            {
                high = middle - 1;
            }
            else if (position >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>The first token that starts at or behind a position.</summary>
    /// <param name="position">An index into the text.</param>
    /// <returns>The index of the token, or the number of tokens when none follows.</returns>
    public int TokenAtOrAfter(int position)
    {
        int low = 0;
        int high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Tokens[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
