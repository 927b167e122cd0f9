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

    /// <summary>The end of "of the battle", "of the Battle of the Somme", "of his reign": one noun or name.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="of">Index of "of".</param>
    /// <returns>Index just behind the noun, or <paramref name="of"/> when none follows.</returns>
    public static int OfNoun(in SentenceView words, int of)
    {
        int at = of + 1;
        at += words.Class(at) is WordClass.The or WordClass.This or WordClass.That or WordClass.Pronoun or WordClass.Article ? 1 : 0;
        if (!words.Has(at) || words.Class(at) != WordClass.None)
        {
            return of;
        }

        bool name = words[at].IsCapitalized;
        at++;
        while (name && words.Has(at) && words[at] is { Class: WordClass.None, IsCapitalized: true, IsGlued: false })
        {
            at++;
        }

        bool longer = words.Class(at) == WordClass.Of && (words[at + 1].IsCapitalized || words[at + 2].IsCapitalized);
        return longer && OfNoun(words, at) is var end && end > at ? end : at;
    }

    /// <summary>The end of what an event-relative expression counts from.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="preposition">Index of "after" or "before".</param>
    /// <returns>Index just behind it, before any date of its own.</returns>
    public static int Clause(in SentenceView words, int preposition)
    {
        int at = preposition + 1;
        while (at < preposition + MostWords && !IsMark(words, at))
        {
            if (at > preposition + 1 && (words.Class(at) is WordClass.And or WordClass.Modal or WordClass.Auxiliary || (at > preposition + 2 && IsSubject(words, at))))
            {
                return at;
            }

            if (words.Class(at) is WordClass.Number or WordClass.Month or WordClass.DecadeDigits && words.Class(at - 1) is WordClass.In or WordClass.On)
            {
                return at - 1;
            }

            at++;
        }

        return at;
    }

    /// <summary>The subject of the main clause: "the day after the armistice [they left]".</summary>
    private static bool IsSubject(in SentenceView words, int at) =>
        words.Class(at) == WordClass.Pronoun && (words.Is(at, "he") || words.Is(at, "she") || words.Is(at, "it") || words.Is(at, "they") || words.Is(at, "we"));

    private static bool IsMark(in SentenceView words, int at) => !words.Has(at)
        || words.Class(at) is WordClass.Comma or WordClass.Period or WordClass.Colon or WordClass.Open or WordClass.Close or WordClass.Quote
        || (words[at].IsDash && !(words[at].IsGlued && words[at + 1].IsGlued));
}
