using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>
/// Takes the words on the left that belong to a date into its span: the article, "early", "the end of", "about", "probably".
/// The preposition stays outside, as TIMEX2 and the WikiWars corpus have it.
/// </summary>
internal static class Modifiers
{
    /// <summary>Widens a candidate to the left and notes what the words say.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="floor">The first word that may be taken.</param>
    /// <param name="candidate">The candidate.</param>
    public static void Take(in SentenceView words, int floor, ref Candidate candidate)
    {
        int first = TakeThe(words, floor, candidate);
        first = TakePosition(words, floor, first, ref candidate);
        first = TakeApproximation(words, floor, first, ref candidate);
        if (first - 1 >= floor && words.Class(first - 1) == WordClass.Uncertain)
        {
            candidate.Qualifier = DateQualifier.Uncertain;
            first--;
        }

        candidate.First = first;
    }

    /// <summary>The article belongs to a season, a decade or "the 20th", not to a month or a full day; and not to an attribute ("the summer offensive").</summary>
    private static int TakeThe(in SentenceView words, int floor, in Candidate candidate)
    {
        int first = candidate.First;
        bool noun = words.Has(candidate.End) && words[candidate.End] is { Class: WordClass.None, IsGlued: false };
        bool dayMonth = words[first].IsDayNumber && words[first + 1].IsMonth;
        bool attribute = noun && (dayMonth || (candidate.End == first + 1 && candidate.Value.Grain is Grain.Season));
        return first - 1 >= floor && words.Class(first - 1) == WordClass.The && !words[first].IsMonth && !attribute ? first - 1 : first;
    }

    private static int TakePosition(in SentenceView words, int floor, int first, ref Candidate candidate)
    {
        int last = first - 1;
        switch (words.Class(last))
        {
            // early 1914, the early 21st century
            case WordClass.Position when last >= floor && words[last].Value > 0 && !words.Is(last, "end") && !words.Is(last, "close"):
                Note(words[last].Value, ref candidate);
                return Article(words, floor, last);

            // mid-1943
            case WordClass.Dash when last - 1 >= floor && words.Class(last - 1) == WordClass.Position && words[last].IsGlued && words[first].IsGlued:
                Note(words[last - 1].Value, ref candidate);
                return Article(words, floor, last - 1);

            // the end of 1914, the latter part of the year
            case WordClass.Of:
                return TakePart(words, floor, last, ref candidate) is var start and >= 0 ? start : first;

            // early in 1914, later in the year
            case WordClass.In when last - 1 >= floor && words.Class(last - 1) is WordClass.Position or WordClass.Later or WordClass.Earlier:
                Word word = words[last - 1];
                if (word.Class == WordClass.Position && !words.Is(last - 1, "early") && !words.Is(last - 1, "late"))
                {
                    return first;
                }

                Note(word.Class switch { WordClass.Later => 3, WordClass.Earlier => 1, _ => word.Value }, ref candidate);
                return last - 1;
            default:
                return first;
        }
    }

    private static int TakePart(in SentenceView words, int floor, int of, ref Candidate candidate)
    {
        int at = of - 1;
        if (at < floor)
        {
            return -1;
        }

        if (words.Class(at) == WordClass.Position)
        {
            Note(words[at].Value, ref candidate);
            return words.Class(at - 1) is WordClass.The or WordClass.Position && at - 1 >= floor ? Article(words, floor, at - 1 + (words.Class(at - 1) == WordClass.The ? 1 : 0)) : at;
        }

        bool part = words.Is(at, "part") || words.Is(at, "portion") || words.Is(at, "stages") || words.Is(at, "days")
            || words.Is(at, "weeks") || words.Is(at, "months") || words.Is(at, "years") || words.Is(at, "hours") || words.Is(at, "half") || words.Is(at, "parts");
        if (part && at - 1 >= floor && words.Class(at - 1) is WordClass.Position or WordClass.Later or WordClass.Earlier)
        {
            Word which = words[at - 1];
            Note(which.Class switch { WordClass.Later => 3, WordClass.Earlier => 1, _ => which.Value }, ref candidate);
            return Article(words, floor, at - 1);
        }

        if ((words.Is(at, "rest") || words.Is(at, "remainder")) && words.Class(at - 1) == WordClass.The && at - 1 >= floor)
        {
            bool most = at - 3 >= floor && words.Class(at - 2) == WordClass.Of && words.Is(at - 3, "most");
            return most ? at - 3 : at - 1;
        }

        return -1;
    }

    private static int Article(in SentenceView words, int floor, int first)
    {
        int at = first - 1;
        if (at >= floor && words.Is(at, "very"))
        {
            at--;
        }

        return at >= floor && words.Class(at) == WordClass.The ? at : first;
    }

    private static int TakeApproximation(in SentenceView words, int floor, int first, ref Candidate candidate)
    {
        int last = first - 1;
        if (last < floor)
        {
            return first;
        }

        // c. 466 BC, ca 1190, circa 1400
        int circa = words.Class(last) == WordClass.Period && words.Chars(last) is "." ? last - 1 : last;
        if (circa >= floor && words.Class(circa) == WordClass.Circa && words[circa + 1].IsGlued == (circa < last))
        {
            Approximate(ref candidate);
            return circa;
        }

        bool about = words.Class(last) == WordClass.Approximator && words[last].Value == 1 && !words.Is(last, "nearly") && !words.Is(last, "almost");
        if (about)
        {
            Approximate(ref candidate);
            return last;
        }

        return first;
    }

    private static void Approximate(ref Candidate candidate)
    {
        candidate.Modifier = TimexModifier.Approx;
        candidate.Qualifier = DateQualifier.Circa;
    }

    private static void Note(int position, ref Candidate candidate)
    {
        (candidate.Modifier, candidate.Qualifier) = position switch
        {
            1 => (TimexModifier.Start, DateQualifier.Early),
            2 => (TimexModifier.Mid, DateQualifier.Mid),
            3 => (TimexModifier.End, DateQualifier.Late),
            _ => (candidate.Modifier, candidate.Qualifier),
        };
    }
}
