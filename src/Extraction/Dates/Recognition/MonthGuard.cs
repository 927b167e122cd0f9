namespace Extraction.Dates.Recognition;

/// <summary>Tells the names of months from the same words in other senses: "may", "march", "august", first names, "October Revolution".</summary>
internal static class MonthGuard
{
    /// <summary>Whether the name is also a common English word.</summary>
    public static bool IsAmbiguous(in SentenceView words, int head) =>
        words[head].Value is 3 or 5 or 8 || words[head].Class == WordClass.MonthAbbreviation;

    /// <summary>Whether a name without a day is a month.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="head">Index of the name.</param>
    /// <param name="hasYear">Whether a year follows.</param>
    /// <returns>True for a month.</returns>
    public static bool Allows(in SentenceView words, int head, bool hasYear)
    {
        Word month = words[head];
        if (hasYear)
        {
            return month.IsCapitalized || month is { Class: WordClass.Month, Value: not (3 or 5) };
        }

        if (!month.IsCapitalized || month.Class == WordClass.MonthAbbreviation)
        {
            return false;
        }

        return IsAskedFor(words, head) || IsJoinedBehind(words, head) || IsAttribute(words, head) || (month.Value is not (3 or 5 or 8) && !IsPartOfName(words, head));
    }

    /// <summary>A word before it that wants a time.</summary>
    private static bool IsAskedFor(in SentenceView words, int head)
    {
        int before = head - 1;
        WordClass found = words.Class(before);
        if (found == WordClass.Dash && words[head].IsGlued)
        {
            return words.Class(before - 1) is WordClass.Position or WordClass.Number or WordClass.Month or WordClass.MonthAbbreviation;
        }

        bool preposition = found is WordClass.In or WordClass.By or WordClass.Since or WordClass.Until or WordClass.During or WordClass.Position
            or WordClass.From or WordClass.Next or WordClass.Previous or WordClass.Through or WordClass.Between or WordClass.Following
            or WordClass.Before or WordClass.After;
        bool joined = found is WordClass.And or WordClass.To or WordClass.Or or WordClass.Dash or WordClass.Slash
            && (words[before - 1].IsMonth || words[before - 1].Class == WordClass.Number);
        bool part = found == WordClass.Of && words.Class(before - 1) is WordClass.Position or WordClass.Ordinal or WordClass.Number or WordClass.Units or WordClass.Unit or WordClass.Half or WordClass.DayPart;
        return preposition || joined || part;
    }

    /// <summary>The first of a pair: "(August–September 1950)".</summary>
    private static bool IsJoinedBehind(in SentenceView words, int head) =>
        words.Class(head + 1) is WordClass.Dash or WordClass.To or WordClass.And or WordClass.Or or WordClass.Slash && words[head + 2].IsMonth;

    /// <summary>"a March operation", "the August Decrees"; not "the March on Rome".</summary>
    private static bool IsAttribute(in SentenceView words, int head) =>
        words.Class(head - 1) is WordClass.The or WordClass.Article && words[head + 1] is { Class: WordClass.None, IsGlued: false } && words.Has(head + 1);

    /// <summary>"October Revolution", "June Carter", "Augustus August": a capital word directly beside it, with no preposition before.</summary>
    private static bool IsPartOfName(in SentenceView words, int head) =>
        words[head + 1] is { Class: WordClass.None, IsCapitalized: true, IsGlued: false }
        || (words[head - 1] is { Class: WordClass.None, IsCapitalized: true } && head > 1);
}
