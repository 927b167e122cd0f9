using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles;

/// <summary>The words that stand in brackets without being prose: editorial marks, note labels, languages.</summary>
internal static class BracketMarks
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Editorial = Lookup("editorial", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notes = Lookup("note", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Languages = Lookup("language", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Glosses = Lookup("gloss", StringComparer.Ordinal);

    /// <summary>An editor's remark, such as "citation needed".</summary>
    /// <param name="content">What stands between square brackets.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsEditorial(ReadOnlySpan<char> content) => Editorial.Contains(content);

    /// <summary>The word in front of a note's number, such as "note" in "[note 2]".</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsNoteWord(ReadOnlySpan<char> word) => Notes.Contains(word);

    /// <summary>The code of a language, as in "(ja)". Codes that are English words ("no", "it") are left out.</summary>
    /// <param name="content">What stands between round brackets.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsLanguageCode(ReadOnlySpan<char> content) => content.Length == 2 && Languages.Contains(content);

    /// <summary>The name of a language or a romanisation that opens a gloss, as in "(Russian: …; tr. …)".</summary>
    /// <param name="word">What stands before the colon.</param>
    /// <returns>Whether it is one.</returns>
    public static bool OpensGloss(ReadOnlySpan<char> word) => Glosses.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string kind, StringComparer comparer) =>
        LexiconFile.Rows("Articles/Lexicon/bracket-marks.tsv")
            .Where(row => row[1] == kind)
            .Select(row => row[0])
            .ToFrozenSet(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
