using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>Reads what a spelled number is divided by: "two thirds", "one twenty-fifth", "one hundred thirty-fifths" (100/35), "one one-hundredth".</summary>
internal static class DenominatorReader
{
    /// <summary>Reads the denominator behind a cardinal.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="above">The cardinal, which may have swallowed the tens of the denominator.</param>
    /// <param name="value">The fraction.</param>
    /// <param name="end">The token behind it.</param>
    /// <returns>Whether a denominator follows.</returns>
    public static bool TryRead(in TokenWindow window, in SpelledReader.Cardinal above, out double value, out int end)
    {
        bool hyphen = window.Word(above.End) is "-";
        int at = hyphen ? above.End + 1 : above.End;
        NumberWord word = NumberLexicon.Find(window.Word(at));
        end = at + 1;
        if (word.Class is not (Fraction or Fractions))
        {
            return TryReadCompound(window, above, at, out value, out end);
        }

        // "one hundred thirty fifths" is 100/35; "and" holds the thirty fast.
        bool free = above.Last == Ten && word is { Class: Fractions, Value: < 10 } && !window.Is(above.End - 2, "and");
        double tens = free ? above.Value % 100 : 0;
        if (tens > 0 && tens < above.Value)
        {
            value = (above.Value - tens) / (tens + word.Value);
            return true;
        }

        value = above.Value / word.Value;
        if (word.Class == Fraction)
        {
            return above.Value == 1 && above.Last == Unit;
        }

        // "two quarters" may be half a year; "three quarters" and "two-quarters" are parts.
        bool part = word.Value is not (1 or 4) || (word.Value == 4 && (above.Value == 3 || hyphen || window.Is(end, "of")));
        return part && (above.Last is Unit or Teen or Ten or Hundred || (above.Last == Scale && above.Scale < word.Value));
    }

    /// <summary>"twenty-fifths", "one hundred and fifth", "ten-thousandths" behind a cardinal that they cannot go on with.</summary>
    private static bool TryReadCompound(in TokenWindow window, in SpelledReader.Cardinal above, int at, out double value, out int end)
    {
        value = 0;
        end = at;
        if (!SpelledReader.TryRead(window, at, out SpelledReader.Cardinal most))
        {
            return false;
        }

        int last = window.Word(most.End) is "-" or "and" ? most.End + 1 : most.End;
        NumberWord unit = NumberLexicon.Find(window.Word(last));
        bool adds = most.Last switch { Ten => unit.Value < 10, Hundred => unit.Value < 100, _ => false };
        bool multiplies = most.Last is Unit or Teen or Ten or Hundred && unit.Value >= 100 && !window.Is(last - 1, "and");
        bool agrees = unit.Class == Fractions || (unit.Class is Fraction or Ordinal && above.Value == 1 && !window.Is(last, "second"));
        value = above.Value / (adds ? most.Value + unit.Value : most.Value * unit.Value);
        end = last + 1;
        return agrees && (adds || multiplies);
    }
}
