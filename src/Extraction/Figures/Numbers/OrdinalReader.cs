using Extraction.Text;
using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>Reads places in an order that are written in words: "third", "twenty-first".</summary>
internal static class OrdinalReader
{
    /// <summary>Reads a single word. An adverb ("at first", "first appeared") is none: a determiner must stand before it and a word behind.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="word">Its entry.</param>
    /// <param name="number">The ordinal.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadWord(in TokenWindow window, int i, NumberWord word, out NumberMatch number)
    {
        number = default;
        bool determined = window.Word(i - 1) is "the" or "The" or "a" or "A" or "his" or "her" or "its" or "their" or "this"
            or "'s" or "\u2019s";
        bool followed = i + 1 < window.Count && window[i + 1].Casing == TokenCasing.Lower;
        if (word.Class is not (Ordinal or Fraction) || word.Value is 2 && word.Class == Fraction || !determined || !followed
            || window[i].Casing != TokenCasing.Lower || window.Is(i, "quarter"))
        {
            return false;
        }

        number = NumberMatches.Of(window, i, i + 1, word.Value, NumberForm.Ordinal);
        return true;
    }

    /// <summary>Reads "twenty-first", and "a twenty-first of" as a share.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The first token of the cardinal.</param>
    /// <param name="tens">The cardinal before the hyphen.</param>
    /// <param name="number">The ordinal.</param>
    /// <returns>Whether an ordinal's ending follows.</returns>
    public static bool TryReadCompound(in TokenWindow window, int i, in SpelledReader.Cardinal tens, out NumberMatch number)
    {
        number = default;
        NumberWord word = NumberLexicon.Find(window.Word(tens.End + 1));
        if (tens.Last != Ten || window.Word(tens.End) is not "-" || word.Class is not (Ordinal or Fraction) || word.Value > 9)
        {
            return false;
        }

        int end = tens.End + 2;
        double value = tens.Value + word.Value;
        bool share = window.Word(i - 1) is "a" or "A" && (window.Is(end, "of") || end >= window.Count
            || window[end].Kind == TokenKind.Punctuation);
        number = share ? NumberMatches.Of(window, i - 1, end, 1 / value, NumberForm.Fraction)
            : NumberMatches.Of(window, i, end, value, NumberForm.Ordinal);
        return true;
    }
}
