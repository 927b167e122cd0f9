using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Seasons: "the spring of 1916", "summer 1918", "the winter of 1776–77", "that fall", "1982 summer".</summary>
internal sealed class SeasonRecognizer : IRecognizer
{
    private const int Winter = 4;

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Season];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Candidate candidate = new(CandidateForm.Calendar, head, head + 1, "season")
        {
            Value = PartialDate.OfSeason(null, words[head].Value),
            Modifier = words.Chars(head).StartsWith("mid", StringComparison.OrdinalIgnoreCase) ? TimexModifier.Mid : TimexModifier.None,
        };
        candidate.End = CalendarReading.Year(words, head + 1, ref candidate);
        bool dated = candidate.End > head + 1;
        if (dated)
        {
            TakeSecondYear(words, ref candidate);
        }
        else if (TakeYearBefore(words, head, ref candidate, found))
        {
            found.RemoveAt(found.Count - 1);
            found.Add(candidate);
            return candidate.End;
        }

        if (!dated && !IsSeason(words, head))
        {
            return 0;
        }

        if (words.Class(head - 1) is WordClass.This or WordClass.That && head - 1 >= floor)
        {
            candidate.First--;
        }
        else if (words.Class(head - 1) == WordClass.Same && head - 1 >= floor)
        {
            candidate.First -= words.Class(head - 2) is WordClass.The or WordClass.That ? 2 : 1;
        }
        else
        {
            Modifiers.Take(words, floor, ref candidate);
        }

        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>"the winter of 1776–77" is the one that ends in 1777.</summary>
    private static void TakeSecondYear(in SentenceView words, ref Candidate candidate)
    {
        int at = candidate.End;
        if (words[at] is { Class: WordClass.Dash or WordClass.Slash, IsGlued: true } && words[at + 1] is { Class: WordClass.Number, IsGlued: true } second
            && candidate.Value is { Part: Winter, Year: { } year } && CalendarReading.SecondYear(year, second) == year + 1)
        {
            candidate.Value = candidate.Value with { Year = year + 1, Number = 1 };
            candidate.End = at + 2;
        }
    }

    /// <summary>"their 1982 summer offensives": the year before it is part of the season.</summary>
    private static bool TakeYearBefore(in SentenceView words, int head, ref Candidate candidate, List<Candidate> found)
    {
        if (IsInName(words, head) || found.Count == 0 || found[^1] is not { Form: CandidateForm.Calendar, Value.Grain: Grain.Year, Value.Year: not null } year || year.End != head)
        {
            return false;
        }

        candidate.First = year.First;
        candidate.Value = candidate.Value with { Year = year.Value.Year, Era = year.Value.Era };
        candidate.NeedsProfile = year.NeedsProfile;
        return words.Has(head);
    }

    /// <summary>"fall" and "spring" are other words too; the rest are seasons wherever they stand.</summary>
    private static bool IsSeason(in SentenceView words, int head)
    {
        if (IsInName(words, head))
        {
            return false;
        }

        bool ambiguous = words.Is(head, "fall") || words.Is(head, "spring");
        if (!ambiguous)
        {
            bool surname = words[head].IsCapitalized && words[head - 1] is { Class: WordClass.None, IsCapitalized: true };
            return !surname || IsCampaign(words, head + 1);
        }

        WordClass before = words.Class(head - 1);
        WordClass next = words.Class(head + 1);
        if (next == WordClass.Of || before is WordClass.To or WordClass.Modal or WordClass.Pronoun)
        {
            return false;
        }

        bool free = !words.Has(head + 1) || next is not WordClass.None || words.Is(head - 1, "the");
        bool asked = before is WordClass.In or WordClass.This or WordClass.That or WordClass.Same or WordClass.Position or WordClass.By or WordClass.Until
            || (before == WordClass.The && words.Class(head - 2) is WordClass.In or WordClass.During or WordClass.By or WordClass.Until or WordClass.Since or WordClass.Through or WordClass.And or WordClass.From)
            || (before == WordClass.Dash && words.Class(head - 2) == WordClass.Season)
            || (before == WordClass.And && words.Class(head - 2) == WordClass.Season);
        return IsCampaign(words, head + 1) || (asked && free);
    }

    /// <summary>
    /// "the Winter War", "the Summer Olympics": a capitalised season before a capitalised word is part of a name. A campaign
    /// dated beside its name still tells its season: "the Spring Offensive of 1918".
    /// </summary>
    private static bool IsInName(in SentenceView words, int head) =>
        words[head].IsCapitalized && words[head + 1] is { Class: WordClass.None, IsCapitalized: true }
        && !(IsCampaign(words, head + 1) && words.Class(head + 2) is (WordClass.Of or WordClass.Open));

    /// <summary>What is done in a season and called by it.</summary>
    private static bool IsCampaign(in SentenceView words, int at) =>
        words.Is(at, "offensive") || words.Is(at, "offensives") || words.Is(at, "campaign") || words.Is(at, "campaigns") || words.Is(at, "fighting")
        || words.Is(at, "elections") || words.Is(at, "harvest") || words.Is(at, "season") || words.Is(at, "quarters");
}
