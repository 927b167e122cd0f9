using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>Names of countries and languages behind the codes that templates take.</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Names = Read("countries.tsv");
    private static readonly FrozenDictionary<string, string> Languages = Read("languages.tsv");

    /// <summary>The name of a country.</summary>
    /// <param name="code">Its code, or its name already.</param>
    /// <returns>Its name.</returns>
    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>The English name of a language.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Its name, or an empty text.</returns>
    public static string LanguageOf(string code) => Languages.GetValueOrDefault(code, "");

    private static FrozenDictionary<string, string> Read(string list) => LexiconFile.Rows($"Articles/Wikitext/Lexicon/{list}")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
}
