using Extraction.Figures.Lexicon;
using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>Reads fractions in words, alone or behind a cardinal: "two thirds", "half a million", "five and a quarter", "two point five".</summary>
internal static class FractionReader
{
    /// <summary>Finishes a cardinal: its fraction, its decimals, its scale, its article.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The cardinal's first token.</param>
    /// <param name="cardinal">The cardinal.</param>
    /// <returns>The whole number.</returns>
    public static NumberMatch Complete(in TokenWindow window, int first, in SpelledReader.Cardinal cardinal)
    {
        double value = cardinal.Value;
        double scale = cardinal.Scale;
        int end = cardinal.End;
        NumberForm form = NumberForm.Words;
        if (DenominatorReader.TryRead(window, cardinal, out double share, out int behind))
        {
            (value, end, scale, form) = (share, behind, 1, NumberForm.Fraction);
            end = ReadOfScale(window, end, ref value, out scale);
        }
        else if (TryReadAndPart(window, end, out double part, out behind))
        {
            (value, end, scale) = AddPart(window, cardinal, part, behind);
        }
        else if (TryReadDecimals(window, end, out part, out behind))
        {
            value += part;
            end = ScaleReader.Read(window, behind, false, ref value, out scale);
        }

        int start = first;
        if (NumberLexicon.Find(window.Word(first)).Class is Hundred or Scale or Dozen && IsArticle(window, first - 1))
        {
            start--;
        }
        else if (window.Word(first - 1) is "minus" or "negative")
        {
            start--;
            value = -value;
        }

        return NumberMatches.Of(window, start, end, value, form, scale);
    }

    /// <summary>"five and a half million" multiplies the sum, "one million and a half" the part, "one billion and a half million" adds half a million.</summary>
    private static (double Value, int End, double Scale) AddPart(in TokenWindow window, in SpelledReader.Cardinal cardinal,
        double part, int end)
    {
        bool scaleFollows = NumberLexicon.Find(window.Word(end)).Class == Scale;
        if (cardinal.Last == Scale)
        {
            double unit = cardinal.Scale;
            end = scaleFollows ? ScaleReader.Read(window, end, false, ref part, out unit) : end;
            return (cardinal.Value + (scaleFollows ? part : Scaled.Multiply(part, unit)), end, 1);
        }

        double value = cardinal.Value + part;
        end = ScaleReader.Read(window, end, false, ref value, out double scale);
        return (value, end, scale);
    }

    /// <summary>Reads a fraction that has no cardinal before it: "half of", "a quarter of", "half a dozen", "a third".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The token of the fraction word.</param>
    /// <param name="word">Its entry.</param>
    /// <param name="number">The fraction.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadBare(in TokenWindow window, int i, NumberWord word, out NumberMatch number)
    {
        number = default;
        if (word.Class != Fraction || (window.Word(i + 1) is "-" && window.TouchesPrevious(i + 1)))
        {
            return false;
        }

        double value = 1 / word.Value;
        bool article = IsArticle(window, i - 1);
        int end = ReadOfScale(window, i + 1, ref value, out double scale);
        bool halfOrQuarter = word.Value is 2 or 4;
        bool scaled = scale != 1 && halfOrQuarter;
        bool share = window.Is(i + 1, "of") && (article || (word.Value == 2 && !IsNamedHalf(window, i)));
        bool halfThe = word.Value == 2 && !IsNamedHalf(window, i) && (article
            || window.Word(i + 1) is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "that"
            || window.Word(i - 1) is "than" or "nearly" or "about" or "almost" or "over" or "by");
        bool bare = article && word.Value > 2 && (i + 1 >= window.Count || window[i + 1].Kind == Text.TokenKind.Punctuation
            || ContextWords.BeforeShares.Has(window.Word(i - 2)) || ContextWords.Comparatives.Has(window.Word(i + 1)));
        if (!scaled && !share && !halfThe && !bare)
        {
            return false;
        }

        number = NumberMatches.Of(window, article ? i - 1 : i, scaled ? end : i + 1, scaled ? value
            : 1 / word.Value, NumberForm.Fraction, scaled ? scale : 1);
        return true;
    }

    /// <summary>Reads "and a half", "and three quarters", "and one third".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="token">The token of "and".</param>
    /// <param name="part">The fraction.</param>
    /// <param name="end">The token behind it.</param>
    /// <returns>Whether it stands there.</returns>
    public static bool TryReadAndPart(in TokenWindow window, int token, out double part, out int end)
    {
        part = 0;
        end = token;
        int step = window.IsDash(token) && window.TouchesPrevious(token) && window.TouchesPrevious(token + 1) ? 2 : 1; // "two-and-a-half"
        int and = token + step - 1;
        if (!window.Is(and, "and"))
        {
            return false;
        }

        if (IsArticle(window, and + step))
        {
            NumberWord word = NumberLexicon.Find(window.Word(and + step + step));
            part = 1 / word.Value;
            end = and + step + step + 1;
            return word.Class == Fraction;
        }

        return step == 1 && SpelledReader.TryRead(window, token + 1, out SpelledReader.Cardinal above)
            && DenominatorReader.TryRead(window, above, out part, out end)
            && part < 1;
    }

    /// <summary>"half a million", "two thirds of a million", "quarter million".</summary>
    private static int ReadOfScale(in TokenWindow window, int token, ref double value, out double scale)
    {
        int at = window.Is(token, "of") ? token + 1 : token;
        bool article = IsArticle(window, at);
        at = article ? at + 1 : at;
        NumberWord word = NumberLexicon.Find(window.Word(at));
        scale = 1;
        if (word.Class is not (Scale or Dozen) || (at > token && !article))
        {
            return token;
        }

        return ScaleReader.Read(window, at, false, ref value, out scale);
    }

    /// <summary>"two hundred point zero three", "five point seventy-one".</summary>
    private static bool TryReadDecimals(in TokenWindow window, int token, out double part, out int end)
    {
        part = 0;
        end = token + 1;
        if (!window.Is(token, "point"))
        {
            return false;
        }

        double place = 1;
        while (NumberLexicon.Find(window.Word(end)) is { Class: Zero or Unit or Teen or Ten } digit)
        {
            bool twoPlaces = digit.Class is Teen or Ten;
            place /= twoPlaces ? 100 : 10;
            part += digit.Value * place;
            end++;
            if (digit.Class == Ten && window.Word(end) is "-" && NumberLexicon.Find(window.Word(end + 1)) is { Class: Unit } unit)
            {
                part += unit.Value * place;
                end += 2;
            }
        }

        return end > token + 1;
    }

    /// <summary>"the first half", "the latter half", "the southern half": a stretch, not a number.</summary>
    private static bool IsNamedHalf(in TokenWindow window, int i)
    {
        ReadOnlySpan<char> before = window.Word(i - 1);
        return ContextWords.NamedHalves.Has(before)
            || before.EndsWith("ern", StringComparison.Ordinal)
            || NumberLexicon.Find(before).Class == Ordinal
            || (window.Word(i - 2) is "the" or "The" or "its" or "their" && !before.IsEmpty
                && before is not ("than" or "of" or "nearly" or "about" or "almost" or "over"));
    }

    private static bool IsArticle(in TokenWindow window, int token) => window.Word(token) is "a" or "A" or "an" or "An";
}
