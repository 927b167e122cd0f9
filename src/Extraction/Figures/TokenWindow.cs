using Extraction.Text;

namespace Extraction.Figures;

/// <summary>The tokens of one sentence with their text; positions outside it read as empty words.</summary>
internal readonly ref struct TokenWindow(string text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The article's text.</summary>
    public string Text { get; } = text;

    /// <summary>How many tokens the sentence has.</summary>
    public int Count => _tokens.Length;

    /// <summary>One token.</summary>
    /// <param name="index">Its index in the sentence.</param>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Index of the sentence's first character.</summary>
    public int Start => _tokens[0].Start;

    /// <summary>Index behind the sentence's last character.</summary>
    public int End => _tokens[^1].End;

    /// <summary>The characters of one token; empty outside the sentence.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> Word(int index) => (uint)index < (uint)_tokens.Length ? _tokens[index].In(Text) : default;

    /// <summary>The text from one token to another, gaps included.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> Slice(int first, int end)
    {
        int start = _tokens[first].Start;
        return Text.AsSpan(start, _tokens[end - 1].End - start);
    }

    /// <summary>Whether a token is a certain word, in any case.</summary>
    /// <param name="index">Any index.</param>
    /// <param name="word">The word.</param>
    /// <returns>True when it is.</returns>
    public bool Is(int index, string word) => Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is a certain mark.</summary>
    /// <param name="index">Any index.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>True when it is.</returns>
    public bool Is(int index, char mark) => Word(index) is [char only] && only == mark;

    /// <summary>Whether a token is a hyphen or dash.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>True when it is.</returns>
    public bool IsDash(int index) => Word(index) is [char mark] && Marks.IsDash(mark);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>True when they touch.</returns>
    public bool TouchesPrevious(int index) =>
        (uint)index < (uint)_tokens.Length && index > 0 && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>Whether a line or a table's cell ends between a token and the one before it.</summary>
    /// <param name="index">Index of a token that has one before it.</param>
    /// <returns>True when the gap has a line end or a tab.</returns>
    public bool BeginsLine(int index)
    {
        int gap = _tokens[index - 1].End;
        return Text.AsSpan(gap, _tokens[index].Start - gap).ContainsAny('\n', '\t');
    }

    /// <summary>The token that holds or follows a position.</summary>
    /// <param name="position">A position in the text.</param>
    /// <param name="from">A token that starts at or before the position.</param>
    /// <returns>The first token from there that starts at or behind the position.</returns>
    public int TokenFrom(int position, int from)
    {
        int index = from;
        while (index < _tokens.Length && _tokens[index].Start < position)
        {
            index++;
        }

        return index;
    }
}
