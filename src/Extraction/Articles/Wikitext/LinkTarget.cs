using System.Collections.Frozen;

namespace Extraction.Articles.Wikitext;

/// <summary>Tells by its prefix what a link leads to.</summary>
internal static class LinkTarget
{
    private static readonly FrozenSet<string> FilePrefixes = new[]
    {
        "file", "image", "media", "datei", "bild", "fichier", "archivo", "imagen", "immagine", "ficheiro", "bestand", "afbeelding", "plik", "grafika",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> CategoryPrefixes = new[]
    {
        "category", "kategorie", "catégorie", "categoría", "categoria", "categorie", "kategoria",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The link shows an image.</summary>
    /// <param name="target">The link's target.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsFile(ReadOnlySpan<char> target) => Has(FilePrefixes, target);

    /// <summary>The link puts the page into a category.</summary>
    /// <param name="target">The link's target.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsCategory(ReadOnlySpan<char> target) => Has(CategoryPrefixes, target);

    /// <summary>The link names the same article in another language: a code of two or three letters before the colon.</summary>
    /// <param name="target">The link's target.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsInterlanguage(ReadOnlySpan<char> target)
    {
        int colon = target.IndexOf(':');
        ReadOnlySpan<char> code = colon > 0 ? target[..colon] : default;
        int hyphen = code.IndexOf('-');
        ReadOnlySpan<char> language = hyphen > 0 ? code[..hyphen] : code;
        return (language.Length is 2 or 3 && !language.ContainsAnyExceptInRange('a', 'z')) || code is "simple";
    }

    /// <summary>What a link shows when the text behind its pipe is empty: the target without namespace and bracket.</summary>
    /// <param name="target">The link's target.</param>
    /// <returns>The text.</returns>
    public static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> target)
    {
        int colon = target.IndexOf(':');
        target = target[(colon + 1)..];
        int end = target.IndexOfAny('(', ',');
        return end > 0 ? target[..end].TrimEnd() : target;
    }

    private static bool Has(FrozenSet<string> prefixes, ReadOnlySpan<char> target)
    {
        int colon = target.IndexOf(':');
        return colon > 0 && prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(target[..colon].Trim());
    }
}
