using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Extraction.Datasets;

/// <summary>How the values of a vocabulary are written in the tables: <c>OnOrBefore</c> as <c>on_or_before</c> or <c>ON_OR_BEFORE</c>.</summary>
internal sealed class Spelling<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<TEnum, string> _words;

    private Spelling(Func<string, string> spell)
    {
        All = [.. Enum.GetNames<TEnum>().Select(spell)];
        _words = Enum.GetValues<TEnum>().Zip(All).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>Lower case with underscores.</summary>
    public static Spelling<TEnum> Lower { get; } = new(Separate);

    /// <summary>Upper case with underscores, for the types of TimeML and of entities.</summary>
    public static Spelling<TEnum> Upper { get; } = new(name => Separate(name).ToUpperInvariant());

    /// <summary>All words, in the order of the vocabulary.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>All words but that of <c>None</c>, the first, which is written as unknown.</summary>
    public ImmutableArray<string> AllButNone => All.RemoveAt(0);

    /// <summary>The word of a value.</summary>
    public string this[TEnum value] => _words[value];

    /// <summary>The word of a value, or null for <c>None</c>, the zero of its vocabulary.</summary>
    public string? OrNone(TEnum value) => EqualityComparer<TEnum>.Default.Equals(value, default) ? null : _words[value];

    private static string Separate(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
