using Extraction.Figures.Counting;
using Extraction.Figures.Numbers;
using Extraction.Text;

namespace Extraction.Figures.Casualties;

/// <summary>Reads a stated nothing: "no casualties", "without losses", and "None" as the value of a casualties line. Silence is not zero.</summary>
internal static class ZeroReader
{
    /// <summary>Appends the zeros of a sentence, in text order among its numbers.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="isCasualtyLine">Whether the sentence is the value of a casualties field.</param>
    /// <param name="numbers">The numbers of the sentence.</param>
    public static void Read(in TokenWindow window, bool isCasualtyLine, RentedList<NumberMatch> numbers)
    {
        if (isCasualtyLine && numbers.Count == 0 && FindNone(window) is >= 0 and int none)
        {
            numbers.Add(NumberMatches.Of(window, none, none + 1, 0, NumberForm.Words));
            return;
        }

        int found = numbers.Count;
        for (int i = 0; i + 1 < window.Count; i++)
        {
            if (window.Word(i) is "no" or "No" or "without" && IsCasualtyNoun(window, i + 1))
            {
                numbers.Add(NumberMatches.Of(window, i, i + 1, 0, NumberForm.Words));
            }
        }

        if (numbers.Count > found)
        {
            numbers.AsSpan().Sort((left, right) => left.Start.CompareTo(right.Start));
        }
    }

    private static bool IsCasualtyNoun(in TokenWindow window, int i)
    {
        i = NounLexicon.ClassOf(window.Word(i)) == NounClass.None
            && window.Word(i) is "American" or "British" or "French" or "German" or "further" or "other" ? i + 1 : i;
        return window.Word(i) is "casualties" or "losses" or "deaths" or "fatalities" or "injuries";
    }

    private static int FindNone(in TokenWindow window)
    {
        int at = 0;
        for (int i = 0; i < Math.Min(window.Count, 6); i++)
        {
            at = window.Is(i, ':') ? i + 1 : at;
        }

        return window.Word(at) is "None" or "none" or "Nil" or "nil" ? at : -1;
    }
}
