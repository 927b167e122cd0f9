using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles;

/// <summary>The section names that encyclopaedic articles share, and what each kind of section is for.</summary>
internal static class SectionNames
{
    private static readonly FrozenDictionary<string, SectionKind> Kinds = LexiconFile.Rows("Articles/Lexicon/section-names.tsv")
        .ToFrozenDictionary(row => row[0], row => FromCode(row[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds a shared section name.</summary>
    /// <param name="heading">The heading, without surrounding white space.</param>
    /// <param name="kind">What sections of this name are for; <see cref="SectionKind.Body"/> when the name is not shared.</param>
    /// <returns>Whether the name is one of those that articles share.</returns>
    public static bool TryFind(ReadOnlySpan<char> heading, out SectionKind kind)
    {
        if (Lookup.TryGetValue(heading.TrimEnd(':'), out kind))
        {
            return true;
        }

        kind = SectionKind.Body;
        return false;
    }

    /// <summary>What a section is for, by its heading; <see cref="SectionKind.Body"/> for any name that is not shared.</summary>
    /// <param name="heading">The heading, without surrounding white space.</param>
    /// <returns>The kind.</returns>
    public static SectionKind KindOf(ReadOnlySpan<char> heading)
    {
        TryFind(heading, out SectionKind kind);
        return kind;
    }

    private static SectionKind FromCode(string code) => code switch
    {
        "see_also" => SectionKind.SeeAlso,
        "references" => SectionKind.References,
        "notes" => SectionKind.Notes,
        "bibliography" => SectionKind.Bibliography,
        "external_links" => SectionKind.ExternalLinks,
        "body" => SectionKind.Body,
        _ => throw new InvalidOperationException($"Unknown section kind '{code}' in section-names.tsv."),
    };
}
