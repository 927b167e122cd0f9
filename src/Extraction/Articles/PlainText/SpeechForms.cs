using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Word forms that tell a sentence or a caption from a heading.</summary>
internal static class SpeechForms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Words("verb", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CaptionOpenings = Words("caption", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SceneWords = Words("scene", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceWords = Words("place", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Words("article", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClosingWords = Words("closing", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Words("abbreviation", StringComparer.OrdinalIgnoreCase);

    /// <summary>The line holds one of the common finite verbs, beyond its first word.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it reads like a sentence.</returns>
    public static bool HasFiniteVerb(ReadOnlySpan<char> line)
    {
        bool first = true;
        foreach (Range range in line.Split(' '))
        {
            if (!first && IsFiniteVerb(line[range]))
            {
                return true;
            }

            first = false;
        }

        return false;
    }

    /// <summary>The word is a common finite verb: "was", "became".</summary>
    /// <param name="word">A word inside a line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsFiniteVerb(ReadOnlySpan<char> word) => Verbs.Contains(word);

    /// <summary>The word opens captions: "Map", "Portrait", "View".</summary>
    /// <param name="word">The first word of a line.</param>
    /// <returns>Whether it does.</returns>
    public static bool OpensCaption(ReadOnlySpan<char> word) => CaptionOpenings.Contains(word);

    /// <summary>The word tells what a picture shows: "pictured", "holding", "on display".</summary>
    /// <param name="word">A word inside a line.</param>
    /// <returns>Whether it does.</returns>
    public static bool TellsScene(ReadOnlySpan<char> word) => SceneWords.Contains(word.Trim("(),.:;"));

    /// <summary>The word is a preposition of place or time: "at", "near", "during".</summary>
    /// <param name="word">A word inside a line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsPlaceWord(ReadOnlySpan<char> word) => PlaceWords.Contains(word);

    /// <summary>The word is an article or a possessive.</summary>
    /// <param name="word">A word inside a line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Contains(word);

    /// <summary>The line breaks off behind a word that no title ends in: "believes that".</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether more is to follow.</returns>
    public static bool BreaksOff(ReadOnlySpan<char> line) => ClosingWords.Contains(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>The word keeps its full stop everywhere.</summary>
    /// <param name="word">A word with its stop.</param>
    /// <returns>Whether it is a known abbreviation.</returns>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string cue, StringComparer comparer) => LexiconFile
        .Rows("Articles/Lexicon/heading-cues.tsv")
        .Where(row => row[1] == cue)
        .Select(row => row[0])
        .ToFrozenSet(comparer)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
