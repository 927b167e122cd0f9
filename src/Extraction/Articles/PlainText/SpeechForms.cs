using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Word forms that tell a sentence or a caption from a heading.</summary>
internal static class SpeechForms
{
    private static readonly FrozenSet<string> Verbs = Words("verb", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> CaptionOpenings = Words("caption", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> SceneWords = Words("scene", StringComparer.Ordinal);
    private static readonly FrozenSet<string> Abbreviations = Words("abbreviation", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbLookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CaptionLookup = CaptionOpenings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SceneLookup = SceneWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The line holds one of the common finite verbs, beyond its first word.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it reads like a sentence.</returns>
    public static bool HasFiniteVerb(ReadOnlySpan<char> line)
    {
        bool first = true;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (!first && word.Length > 1 && char.IsAsciiLetterLower(word[0]) && VerbLookup.Contains(word))
            {
                return true;
            }

            first = false;
        }

        return false;
    }

    /// <summary>The word opens captions: "Map", "Portrait", "View".</summary>
    /// <param name="word">The first word of a line.</param>
    /// <returns>Whether it does.</returns>
    public static bool OpensCaption(ReadOnlySpan<char> word) => CaptionLookup.Contains(word);

    /// <summary>The word tells what a picture shows: "pictured", "holding", "on display".</summary>
    /// <param name="word">A word inside a line.</param>
    /// <returns>Whether it does.</returns>
    public static bool TellsScene(ReadOnlySpan<char> word) => SceneLookup.Contains(word.Trim("(),.:;"));

    /// <summary>The word keeps its full stop everywhere.</summary>
    /// <param name="word">A word with its stop.</param>
    /// <returns>Whether it is a known abbreviation.</returns>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => AbbreviationLookup.Contains(word);

    private static FrozenSet<string> Words(string cue, StringComparer comparer) => LexiconFile.Rows("Articles/Lexicon/heading-cues.tsv")
        .Where(row => row[1] == cue)
        .Select(row => row[0])
        .ToFrozenSet(comparer);
}
