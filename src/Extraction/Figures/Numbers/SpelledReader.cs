using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>Reads a cardinal number in words: "one hundred and sixty-one", "two thousand three hundred", "half a million" not included.</summary>
internal static class SpelledReader
{
    /// <summary>A cardinal in words.</summary>
    /// <param name="End">The token behind it.</param>
    /// <param name="Value">Its value.</param>
    /// <param name="Scale">The scale at its end, or 1.</param>
    /// <param name="Last">The class of its last word.</param>
    internal readonly record struct Cardinal(int End, double Value, double Scale, NumberWordClass Last);

    /// <summary>Reads the longest cardinal that begins at a token.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token.</param>
    /// <param name="cardinal">The cardinal.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(in TokenWindow window, int first, out Cardinal cardinal)
    {
        if (!TryReadPlain(window, first, out cardinal))
        {
            return false;
        }

        // "between two hundred and three hundred": the "and" belongs to "between".
        bool between = first > 0 && window.Is(first - 1, "between");
        while (!between && window.Is(cardinal.End, "and") && TryReadPlain(window, cardinal.End + 1, out Cardinal next)
            && !IsProperFraction(window, next) && TryJoin(cardinal, next, out Cardinal joined))
        {
            cardinal = joined;
        }

        return true;
    }

    /// <summary>"six million and two thirds": what follows "and" is a part, not more of the whole.</summary>
    private static bool IsProperFraction(in TokenWindow window, in Cardinal above)
    {
        NumberWord below = NumberLexicon.Find(window.Word(NextPart(window, above.End)));
        return (below.Class == Fractions && above.Value < below.Value) || (below.Class == Fraction && above.Value == 1);
    }

    /// <summary>"one hundred and five", "two thousand and two hundred", "two hundred and two thousand".</summary>
    private static bool TryJoin(Cardinal left, Cardinal right, out Cardinal joined)
    {
        joined = default;
        if (left.Last == Hundred && right.Scale >= 1000 && right.Value / right.Scale < 100)
        {
            joined = new Cardinal(right.End, (left.Value + (right.Value / right.Scale)) * right.Scale, right.Scale, Scale);
            return true;
        }

        double room = left.Last switch { Hundred => 100, Scale => left.Scale, _ => 0 };
        if (right.Value == 0 || right.Value >= room)
        {
            return false;
        }

        joined = new Cardinal(right.End, left.Value + right.Value, 1, right.Last);
        return true;
    }

    /// <summary>A cardinal without "and".</summary>
    private static bool TryReadPlain(in TokenWindow window, int first, out Cardinal cardinal)
    {
        double total = 0;
        double group = 0;
        double scale = 1;
        double lowestScale = double.PositiveInfinity;
        NumberWordClass last = None;
        int end = first;
        for (int i = first; i < window.Count; i = NextPart(window, end))
        {
            NumberWord word = NumberLexicon.Find(window.Word(i));
            // A larger scale only right behind a smaller one: "three lakh crore", not "two thousand six million".
            bool climbs = word.Class is Scale or Plural && word.Value >= lowestScale && (last != Scale
                || word.Value == lowestScale);
            if (climbs || !MayFollow(last, word, group, first > 0 && window.Is(first - 1, "a")))
            {
                break;
            }

            scale = 1;
            switch (word.Class)
            {
                case Hundred:
                    group = Math.Max(group, 1) * 100;
                    scale = total == 0 ? 100 : 1;
                    break;
                case Dozen or Score:
                    group = Math.Max(group, 1) * word.Value;
                    break;
                case Scale or Plural:
                    bool descending = word.Value < lowestScale;
                    total = descending ? total + (Math.Max(group, last == None ? 1 : group) * word.Value)
                        : (total + group) * word.Value;
                    group = 0;
                    lowestScale = word.Value;
                    scale = word.Value;
                    break;
                default:
                    group += word.Value;
                    break;
            }

            last = word.Class == Plural ? Scale : word.Class;
            end = i + 1;
        }

        cardinal = new Cardinal(end, total + group, scale, last);
        return end > first;
    }

    private static bool MayFollow(NumberWordClass last, NumberWord word, double group, bool afterArticle) => word.Class switch
    {
        Zero => last == None,
        Unit => last is None or Ten or Hundred or Scale,
        Teen or Ten => last is None or Hundred or Scale,
        Hundred => (last == None && afterArticle) || (last is Unit or Teen or Ten && group < 100),
        Dozen => last is None or Unit or Teen or Ten or Hundred,
        Score => last is Unit or Teen or Ten,
        Scale => last != None || afterArticle,
        Plural => last is Unit or Teen or Ten,
        _ => false,
    };

    /// <summary>The next word of the number: after a blank, or after a hyphen with or without blanks ("fifty - two").</summary>
    private static int NextPart(in TokenWindow window, int end)
    {
        bool hyphen = window.Word(end) is "-" or "\u2010" or "\u2011";
        int next = hyphen ? end + 1 : end;
        return next < window.Count && !window.BeginsLine(next) ? next : window.Count;
    }
}
