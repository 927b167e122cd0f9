namespace Extraction.Dates.Recognition;

/// <summary>Reads, from right to left, the amount in front of a unit: "the next two", "more than 20", "two bloody", "a few", "two and a half".</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount in front of a unit.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="unit">Index of the unit.</param>
    /// <param name="floor">The first word that may be taken.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>False when no amount stands there.</returns>
    public static bool TryRead(in SentenceView words, int unit, int floor, out Amount amount)
    {
        amount = default;
        int at = unit - 1;
        if (at >= floor && words[unit].IsGlued && words[at] is { IsGlued: true, IsDash: true })
        {
            at--;
        }

        WordClass direction = WordClass.None;
        int number = Number(words, at, floor, out int tenths);
        if (number < 0 && at - 1 >= floor && IsAdjective(words, at, out WordClass inner))
        {
            direction = inner;
            number = Number(words, at - 1, floor, out tenths);
            bool article = number >= 0 && words.Class(number) == WordClass.Article;
            number = article && inner == WordClass.None && !words.Is(at, "full") && !words.Is(at, "single") && !words.Is(at, "whole") ? -1 : number;
        }

        bool oneOfMany = number == at && words.Class(at) == WordClass.Article && words.Class(unit) == WordClass.Units && words.Class(unit + 2) == WordClass.Long;
        if (number < 0 || oneOfMany)
        {
            // "a months-long march" counts no months
            return false;
        }

        bool attribute = words[unit].IsGlued && !words.Is(unit + 1, "period");
        int first = attribute || (words[unit + 1] is { IsCapitalized: true, Class: WordClass.None } && words[unit].IsCapitalized)
            ? number
            : Direction(words, number, floor, ref direction);
        first = Qualifier(words, first, floor, out TimexModifier modifier);
        amount = new Amount(tenths, first, modifier, direction);
        return true;
    }

    /// <summary>The number whose last word is at an index; the index of its first word, or -1.</summary>
    private static int Number(in SentenceView words, int at, int floor, out int tenths)
    {
        tenths = 0;
        if (at < floor)
        {
            return -1;
        }

        Word word = words[at];
        switch (word.Class)
        {
            case WordClass.Number when word.Digits <= 4 && words.Class(at - 1) is not (WordClass.Money or WordClass.Colon):
                tenths = word.Value * 10;
                return word.Value == 0 ? -1 : at;
            case WordClass.DecimalNumber:
                tenths = Tenths(words.Chars(at));
                return tenths > 0 ? at : -1;
            case WordClass.Cardinal:
                return Cardinal(words, at, floor, out tenths);
            case WordClass.Multiplier:
                int count = Number(words, at - 1, floor, out tenths);
                tenths = (count < 0 ? 10 : Math.Min(tenths, 10_000)) * word.Value;
                return count < 0 ? at : count;
            case WordClass.Article:
                bool half = at - 1 >= floor && words.Class(at - 1) == WordClass.Half;
                tenths = half ? 5 : 10;
                return half ? at - 1 : at;
            case WordClass.Half:
                return Half(words, at, floor, out tenths);
            case WordClass.Vague:
                bool article = at - 1 >= floor && words.Class(at - 1) is WordClass.Article;
                if (words.Is(at, "some"))
                {
                    return -1;
                }

                return article ? at - 1 : at;
            case WordClass.Of when at - 2 >= floor && words.Is(at - 1, "couple"):
                return words.Class(at - 2) == WordClass.Article ? at - 2 : at - 1;
            default:
                return -1;
        }
    }

    private static int Cardinal(in SentenceView words, int at, int floor, out int tenths)
    {
        int value = words[at].Value;
        int first = at;
        int tens = words.Class(at - 1) == WordClass.Dash && words[at].IsGlued ? at - 2 : at - 1;
        if (value < 10 && tens >= floor && words[tens] is { Class: WordClass.Cardinal, Value: >= 20 })
        {
            value += words[tens].Value;
            first = tens;
        }

        tenths = value * 10;
        return first;
    }

    /// <summary>"half a century", "two and a half", "a half".</summary>
    private static int Half(in SentenceView words, int at, int floor, out int tenths)
    {
        tenths = 5;
        int and = words.Class(at - 1) == WordClass.Article ? at - 2 : at - 1;
        if (and - 1 >= floor && words.Class(and) == WordClass.And && Number(words, and - 1, floor, out int whole) is var first and >= 0)
        {
            tenths += whole;
            return first;
        }

        return words.Class(at - 1) == WordClass.Article && at - 1 >= floor ? at - 1 : at;
    }

    private static int Tenths(ReadOnlySpan<char> number)
    {
        int dot = number.IndexOf('.');
        if (dot is < 1 or > 4 || number.Length != dot + 2)
        {
            return 0;
        }

        int value = 0;
        foreach (char c in number)
        {
            value = char.IsAsciiDigit(c) ? (value * 10) + c - '0' : value;
        }

        return value;
    }

    /// <summary>One word between number and unit: "two bloody weeks", "the four previous weeks", "many more months".</summary>
    private static bool IsAdjective(in SentenceView words, int at, out WordClass direction)
    {
        Word word = words[at];
        direction = word.Class is WordClass.Previous or WordClass.Next or WordClass.Following ? word.Class : WordClass.None;
        return direction != WordClass.None || word.Class is WordClass.Approximator or WordClass.Comparative
            || word is { Class: WordClass.None, IsCapitalized: false, IsGlued: false } && !word.IsDash && words.Chars(at).Length > 2;
    }

    /// <summary>"the next two weeks", "the first three years", "the last week".</summary>
    private static int Direction(in SentenceView words, int number, int floor, ref WordClass direction)
    {
        int at = number - 1;
        if (at >= floor && words.Class(at) is WordClass.Next or WordClass.Previous or WordClass.Following or WordClass.Same
            || (at >= floor && words[at] is { Class: WordClass.Ordinal, Digits: 0 } or { Class: WordClass.Position, Value: 3 } && words.Class(at - 1) == WordClass.The)
            || (at >= floor && words.Class(at) == WordClass.These))
        {
            direction = words.Class(at) == WordClass.Position ? WordClass.Ordinal : words.Class(at);
            return at - 1 >= floor && words.Class(at - 1) == WordClass.The ? at - 1 : at;
        }

        return at >= floor && words.Class(at) == WordClass.The && words.Class(number) != WordClass.Article ? at : number;
    }

    /// <summary>"about", "more than", "at least", "close to", "a little more than", "just".</summary>
    private static int Qualifier(in SentenceView words, int first, int floor, out TimexModifier modifier)
    {
        modifier = TimexModifier.None;
        int at = first - 1;
        if (at < floor)
        {
            return first;
        }

        // "over the next two weeks" is a preposition
        if (words.Class(at) == WordClass.Approximator && !(words.Class(first) == WordClass.The && words[at].Value >= 2))
        {
            modifier = words[at].Value switch { 1 => TimexModifier.Approx, 2 => TimexModifier.MoreThan, 3 => TimexModifier.LessThan, _ => TimexModifier.None };
            if (words.Is(at, "short") || words.Is(at, "further") || words.Is(at, "full"))
            {
                return first;
            }

            bool article = words.Is(at, "mere") && at - 1 >= floor && words.Class(at - 1) == WordClass.Article;
            int start = article ? at - 1 : at;
            return start;
        }

        if (words.Is(at, "some"))
        {
            modifier = TimexModifier.Approx;
            return at;
        }

        if (at - 1 >= floor && words.Class(at) == WordClass.Than && words.Class(at - 1) == WordClass.Comparative)
        {
            modifier = words[at - 1].Value == 2 ? TimexModifier.MoreThan : TimexModifier.LessThan;
            bool little = at - 3 >= floor && words.Is(at - 2, "little") && words.Class(at - 3) == WordClass.Article;
            bool slightly = at - 2 >= floor && (words.Is(at - 2, "slightly") || words.Is(at - 2, "no") || words.Is(at - 2, "just"));
            return little ? at - 3 : slightly ? at - 2 : at - 1;
        }

        if (at - 1 >= floor && words.Is(at, "least") && words.Class(at - 1) == WordClass.At)
        {
            modifier = TimexModifier.EqualOrMore;
            return at - 1;
        }

        if (at - 1 >= floor && words.Is(at, "most") && words.Class(at - 1) == WordClass.At)
        {
            modifier = TimexModifier.EqualOrLess;
            return at - 1;
        }

        if (at - 1 >= floor && words.Class(at) == WordClass.To && (words.Is(at - 1, "close") || words.Is(at - 1, "up")))
        {
            modifier = words.Is(at - 1, "up") ? TimexModifier.EqualOrLess : TimexModifier.Approx;
            return at - 1;
        }

        return first;
    }
}
