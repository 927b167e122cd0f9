namespace Extraction.Entities.Tagging;

/// <summary>
/// Distinct spellings, each read once. What a form holds does not depend on the article, so that a table may serve one article
/// after another.
/// </summary>
internal sealed class WordFormTable
{
    /// <summary>Number of the form beyond a sentence's ends.</summary>
    public const int Boundary = 0;

    private readonly WordFormReader _reader;
    private readonly HashIndex _exact = new();
    private readonly HashIndex _lower = new();
    private WordForm[] _forms = new WordForm[64];
    private int[] _lowerNumbers = new int[64];

    /// <summary>A table that holds only the boundary.</summary>
    public WordFormTable(NameLexicon lexicon)
    {
        _reader = new WordFormReader(lexicon);
        Clear();
    }

    /// <summary>Number of forms, the boundary among them.</summary>
    public int Count => _exact.Count;

    /// <summary>Number of forms that differ in more than letter case and digits.</summary>
    public int LowerCount => _lower.Count;

    /// <summary>A form by its number.</summary>
    public ref readonly WordForm this[int form] => ref _forms[form];

    /// <summary>Number that a form shares with those that differ from it only in letter case and digits.</summary>
    public int LowerNumberOf(int form) => _lowerNumbers[form];

    /// <summary>The number of a spelling, a new one for a spelling not met before.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        int known = Count;
        int number = _exact.NumberOf(WordFormReader.HashOf(word));
        if (number == known)
        {
            Add(number, _reader.Read(word));
        }

        return number;
    }

    /// <summary>Forgets all forms but the boundary.</summary>
    public void Clear()
    {
        _exact.Clear();
        _lower.Clear();
        WordForm boundary = WordFormReader.Boundary;
        Add(_exact.NumberOf(boundary.Exact), boundary);
    }

    private void Add(int number, in WordForm form)
    {
        if (number == _forms.Length)
        {
            Array.Resize(ref _forms, number * 2);
            Array.Resize(ref _lowerNumbers, number * 2);
        }

        _forms[number] = form;
        _lowerNumbers[number] = _lower.NumberOf(form.Lower);
    }
}
