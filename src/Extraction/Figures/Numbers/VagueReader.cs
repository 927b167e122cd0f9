using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>
/// Reads words for an uncertain multitude: "dozens", "tens of thousands", "several hundred", "a few dozen". Conventions for
/// their bounds conflict (2–9 × the scale, 1–10 × the scale, none at all), so they get no value: the word is in the quote.
/// </summary>
internal static class VagueReader
{
    /// <summary>Reads the expression at a token.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The token of the scale word.</param>
    /// <param name="word">Its entry.</param>
    /// <param name="number">The number, without a value.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(in TokenWindow window, int i, NumberWord word, out NumberMatch number)
    {
        number = default;
        bool scale = word.Class is Hundred or Scale or Dozen or Score or Plural;
        int first = scale ? QuantifierStart(window, i) : i;
        bool plural = word.Class == Plural && (first < i || word.Value is not (10 or 20) || window.Is(i + 1, "of"));
        if (!scale || (first == i && !plural))
        {
            return false;
        }

        int end = i + 1;
        while (TrySkipOf(window, end, out int next))
        {
            end = next;
        }

        if (word.Value == 10 && end == i + 1)
        {
            return false; // "tens of" alone is nothing
        }

        number = NumberMatches.Of(window, first, end, double.NaN, NumberForm.Vague);
        return true;
    }

    /// <summary>The first token of "several", "a few", "a couple of", "many" before the scale; the scale's own token when there is none.</summary>
    private static int QuantifierStart(in TokenWindow window, int i)
    {
        int at = i - 1;
        if (window.Is(at, "of") && window.Is(at - 1, "couple"))
        {
            at--;
        }

        if (window.Word(at) is not ("several" or "Several" or "few" or "many" or "Many" or "couple" or "multiple" or "countless"))
        {
            return i;
        }

        return window.Word(at - 1) is "a" or "A" ? at - 1 : at;
    }

    /// <summary>"of thousands" behind "tens", "thousand" behind "several hundred".</summary>
    private static bool TrySkipOf(in TokenWindow window, int end, out int next)
    {
        int at = window.Is(end, "of") ? end + 1 : end;
        NumberWord word = NumberLexicon.Find(window.Word(at));
        next = at + 1;
        return word.Class is Hundred or Scale or Plural && (at == end || word.Class == Plural);
    }
}
