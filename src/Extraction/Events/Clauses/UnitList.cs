using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>The units of one sentence. Its room is used again for the next sentence and the next article.</summary>
internal sealed class UnitList
{
    private ClauseToken[] _units = new ClauseToken[64];

    /// <summary>The text that the units stand in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many units the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>A unit by its place in the sentence.</summary>
    public ref readonly ClauseToken this[int index] => ref _units[index];

    /// <summary>Begins an article.</summary>
    public void Enter(string text)
    {
        Text = text;
        Count = 0;
    }

    /// <summary>Begins a sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends a unit.</summary>
    public void Add(in ClauseToken unit)
    {
        if (Count == _units.Length)
        {
            Array.Resize(ref _units, Count * 2);
        }

        _units[Count++] = unit;
    }

    /// <summary>The letters of a unit.</summary>
    public ReadOnlySpan<char> WordAt(int index) => _units[index].Span.In(Text);

    /// <summary>The first letter of a unit.</summary>
    public char FirstLetter(int index) => Text[_units[index].Span.Start];

    /// <summary>Whether a unit is there and is a word, whatever its case.</summary>
    public bool IsWord(int index, string word) =>
        (uint)index < (uint)Count && _units[index].Span.Length == word.Length && WordAt(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a unit is there and can be any of the classes.</summary>
    public bool Is(int index, WordClass any) => (uint)index < (uint)Count && _units[index].Is(any);

    /// <summary>Whether any unit of a stretch can be any of the classes.</summary>
    public bool HasAny(int from, int to, WordClass any)
    {
        for (int i = from; i < to; i++)
        {
            if (_units[i].Is(any))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stretch of text from one unit to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_units[first].Span.Start, _units[last].Span.End);
}
