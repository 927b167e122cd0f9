namespace Extraction.Dates.Recognition;

/// <summary>Finds where a noun phrase or clause behind a temporal head ends: "ten brutal months [of the Battle of Verdun]", "the day [after the ROK Army crossed the border]".</summary>
internal static class PhraseEnd
{
    private const int MostWords = 14;

    /// <summary>The end of an "of" phrase.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="of">Index of "of".</param>
    /// <returns>Index just behind the phrase, or <paramref name="of"/> when it has no clear end.</returns>
    public static int OfPhrase(in SentenceView words, int of)
    {
        int at = of + 1;
        for (; at < of + MostWords; at++)
        {
            Word word = words[at];
            if (IsMark(words, at))
            {
                return at > of + 1 ? at : of;
            }

            if (word.Class is WordClass.Number or WordClass.Month or WordClass.DecadeDigits || word.Class is WordClass.Subordinator or WordClass.Modal or WordClass.That)
            {
                return of;
            }

            if (word.Class is WordClass.Auxiliary or WordClass.To or WordClass.By or WordClass.From or WordClass.Before or WordClass.After or WordClass.At or WordClass.On)
            {
                return at > of + 1 ? at : of;
            }
        }

        return of;
    }

    /// <summary>The end of what an event-relative expression counts from.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="preposition">Index of "after" or "before".</param>
    /// <returns>Index just behind it, before any date of its own.</returns>
    public static int Clause(in SentenceView words, int preposition)
    {
        int at = preposition + 1;
        while (at < preposition + MostWords + 4 && !IsMark(words, at))
        {
            if (words.Class(at) is WordClass.Number or WordClass.Month or WordClass.DecadeDigits && words.Class(at - 1) is WordClass.In or WordClass.On)
            {
                return at - 1;
            }

            at++;
        }

        return at;
    }

    private static bool IsMark(in SentenceView words, int at) => !words.Has(at)
        || words.Class(at) is WordClass.Comma or WordClass.Period or WordClass.Colon or WordClass.Open or WordClass.Close or WordClass.Quote
        || (words[at].IsDash && !(words[at].IsGlued && words[at + 1].IsGlued));
}
