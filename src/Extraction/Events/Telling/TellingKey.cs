using Extraction.Dates;

namespace Extraction.Events.Telling;

/// <summary>What two tellings of one event without a name have in common.</summary>
/// <param name="Type">The type of event.</param>
/// <param name="Min">The first day.</param>
/// <param name="Max">The last day.</param>
/// <param name="Stem">The first letters of the trigger, in small letters, packed.</param>
internal readonly record struct TellingKey(string Type, CalendarDay? Min, CalendarDay? Max, ulong Stem)
{
    private const int StemLength = 4;
    private const int LetterBits = 16;

    /// <summary>The first letters of a word.</summary>
    public static ulong StemOf(ReadOnlySpan<char> word)
    {
        ulong stem = 0;
        foreach (char letter in word[..Math.Min(StemLength, word.Length)])
        {
            stem = (stem << LetterBits) | char.ToLowerInvariant(letter);
        }

        return stem;
    }
}
