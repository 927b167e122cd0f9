namespace Extraction.Entities.Merging;

/// <summary>The distinct spellings of an article's names. Each becomes one string, however many mentions and entities have it.</summary>
internal sealed class Spellings
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf;

    /// <summary>No spellings yet.</summary>
    public Spellings()
    {
        _numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _numberOf = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The text of a spelling.</summary>
    /// <param name="number">Its number.</param>
    public string this[int number] => _texts[number];

    /// <summary>Forgets all spellings.</summary>
    public void Clear()
    {
        _texts.Clear();
        _numbers.Clear();
    }

    /// <summary>The number of a spelling: they count up from 0 in the order of their first appearance.</summary>
    /// <param name="name">A name as the text has it.</param>
    /// <returns>The number.</returns>
    public int NumberOf(ReadOnlySpan<char> name)
    {
        if (!_numberOf.TryGetValue(name, out int number))
        {
            number = _texts.Count;
            _texts.Add(name.ToString());
            _numbers.Add(_texts[number], number);
        }

        return number;
    }
}
