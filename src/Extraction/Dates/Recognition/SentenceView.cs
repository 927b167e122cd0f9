using Extraction.Text;

namespace Extraction.Dates.Recognition;

/// <summary>The words of one sentence. Asking beyond either end gives an empty word, so that recognisers need no bounds of their own.</summary>
internal readonly ref struct SentenceView
{
    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<Word> _words;

    public SentenceView(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words)
    {
        _text = text;
        _tokens = tokens;
        _words = words;
    }

    /// <summary>How many words the sentence has.</summary>
    public int Length => _words.Length;

    /// <summary>The word at an index.</summary>
    public Word this[int index] => (uint)index < (uint)_words.Length ? _words[index] : default;

    /// <summary>The class of the word at an index.</summary>
    public WordClass Class(int index) => (uint)index < (uint)_words.Length ? _words[index].Class : WordClass.None;

    /// <summary>Whether the index lies in the sentence.</summary>
    public bool Has(int index) => (uint)index < (uint)_words.Length;

    /// <summary>The characters of the word at an index; empty beyond the ends.</summary>
    public ReadOnlySpan<char> Chars(int index) => Has(index) ? _tokens[index].In(_text) : default;

    /// <summary>Whether the word is a given lower-case word, whatever its case.</summary>
    public bool Is(int index, ReadOnlySpan<char> word) => Chars(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The place in the text of the words from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);
}
