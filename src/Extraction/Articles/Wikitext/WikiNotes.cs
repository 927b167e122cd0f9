using System.Globalization;

namespace Extraction.Articles.Wikitext;

/// <summary>Numbers the footnotes of an article in the order of their first markers, each group by itself.</summary>
internal sealed class WikiNotes
{
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    private readonly Dictionary<string, List<WikiNote>> _groups = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly Dictionary<(string Group, string Name), WikiNote> _byName = [];
    private readonly Dictionary<(string Group, string Name), (int Start, int End)> _defined = [];

    /// <summary>The groups in the order of their first markers.</summary>
    public IReadOnlyList<string> Groups => _order;

    /// <summary>The notes of a group in the order of their labels.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The notes so far; more may come while they are listed.</returns>
    public IReadOnlyList<WikiNote> Of(string group) => _groups.TryGetValue(group, out List<WikiNote>? notes) ? notes : [];

    /// <summary>Notes a marker.</summary>
    /// <param name="group">Its group; empty for the usual one.</param>
    /// <param name="name">Its name; empty when it has none.</param>
    /// <returns>The footnote that it cites.</returns>
    public WikiNote Cite(string group, string name)
    {
        if (name.Length > 0 && _byName.TryGetValue((group, name), out WikiNote? known))
        {
            return known;
        }

        if (!_groups.TryGetValue(group, out List<WikiNote>? notes))
        {
            _groups.Add(group, notes = []);
            _order.Add(group);
        }

        var note = new WikiNote($"{group}\u0001{notes.Count}", Label(group, notes.Count + 1));
        notes.Add(note);
        if (name.Length > 0)
        {
            _byName.Add((group, name), note);
            if (_defined.TryGetValue((group, name), out (int Start, int End) text))
            {
                (note.Start, note.End) = text;
            }
        }

        return note;
    }

    /// <summary>Defines the text of a named footnote in the list itself; its marker may stand before or behind.</summary>
    /// <param name="group">Its group.</param>
    /// <param name="name">Its name.</param>
    /// <param name="start">Start of its text.</param>
    /// <param name="end">End of its text.</param>
    public void Define(string group, string name, int start, int end)
    {
        if (_byName.TryGetValue((group, name), out WikiNote? note))
        {
            (note.Start, note.End) = note.Start < 0 ? (start, end) : (note.Start, note.End);
        }
        else
        {
            _defined.TryAdd((group, name), (start, end));
        }
    }

    private static string Label(string group, int number) => group switch
    {
        "" => number.ToString(CultureInfo.InvariantCulture),
        "lower-alpha" => Letters(number, 'a'),
        "upper-alpha" => Letters(number, 'A'),
        "lower-roman" => Roman(number),
        "upper-roman" => Roman(number).ToUpperInvariant(),
        "lower-greek" => number <= Greek.Length ? Greek[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{group} {number}"),
    };

    private static string Letters(int number, char first)
    {
        string letters = "";
        for (int left = number; left > 0; left = (left - 1) / 26)
        {
            letters = (char)(first + ((left - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        if (number >= 400)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string roman = "";
        foreach ((int value, string sign) in signs)
        {
            while (number >= value)
            {
                roman += sign;
                number -= value;
            }
        }

        return roman;
    }
}
