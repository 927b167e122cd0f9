using System.Collections.Frozen;

namespace Extraction.Articles.Infoboxes;

/// <summary>One kind of evidence for the language of a name, with its forms.</summary>
internal sealed class NameCue(string kind, string[] forms)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _set =
        forms.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind, as <c>name-cues.tsv</c> calls it.</summary>
    public string Kind { get; } = kind;

    /// <summary>The word is one of the forms.</summary>
    /// <param name="word">A word of a name.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(ReadOnlySpan<char> word) => _set.Contains(word);

    /// <summary>The word ends in one of the forms and has something before it.</summary>
    /// <param name="word">A word of a name.</param>
    /// <returns>Whether it does.</returns>
    public bool EndsWithAny(ReadOnlySpan<char> word)
    {
        foreach (string form in forms)
        {
            if (word.Length > form.Length && word.EndsWith(form, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
