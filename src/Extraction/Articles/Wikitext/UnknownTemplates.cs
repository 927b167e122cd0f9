using System.Globalization;

namespace Extraction.Articles.Wikitext;

/// <summary>The templates of a page that the table does not know, for the diagnostics.</summary>
internal sealed class UnknownTemplates
{
    private const int MostNamed = 50;
    private const int LongestName = 80;

    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];

    /// <summary>Notes one use.</summary>
    /// <param name="name">The template's name.</param>
    public void Note(string name)
    {
        string shown = name.Length <= LongestName ? name : name[..LongestName];
        if (_counts.TryGetValue(shown, out int count))
        {
            _counts[shown] = count + 1;
        }
        else if (_names.Count < MostNamed)
        {
            _counts.Add(shown, 1);
            _names.Add(shown);
        }
    }

    /// <summary>Adds one diagnostic for each name, in the order of first use.</summary>
    /// <param name="diagnostics">Receives them.</param>
    public void AddTo(List<Diagnostic> diagnostics)
    {
        foreach (string name in _names)
        {
            string times = _counts[name] == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{_counts[name]} times");
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Info,
                "unknown_template",
                $"The template \"{name}\", used {times}, is not known; its unnamed arguments were kept as text.",
                null));
        }
    }
}
