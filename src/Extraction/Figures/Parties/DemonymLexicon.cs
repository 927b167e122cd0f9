using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Parties;

/// <summary>Words for the people and forces of a party: "Soviet" → "Soviet Union".</summary>
internal static class DemonymLexicon
{
    /// <summary>The words, where case counts.</summary>
    public static PhraseTable<string> Table { get; } = new(
        WordList.Rows("demonyms.tsv").SelectMany(row => WordList.Words(row[1]).Select(word => (word, row[0]))),
            StringComparer.Ordinal);
}
