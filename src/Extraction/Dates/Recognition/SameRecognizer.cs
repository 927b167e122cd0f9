using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>References to the time in force: "that year", "the same day", "later that month", "the end of the year", "this period".</summary>
internal sealed class SameRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Unit, WordClass.DayPart, WordClass.Time];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word word = words[head];
        if (word.IsCapitalized || words[head + 1] is { IsGlued: true, IsDash: true } || words[head].IsGlued)
        {
            return 0;
        }

        if (EndOf(words, head, found) is var end and > 0)
        {
            return end;
        }

        int determiner = Determiner(words, head, floor, out bool demonstrative);
        if (determiner < 0)
        {
            return word.Class == WordClass.Unit ? CountedDay(words, head, floor, found) : 0;
        }

        return word.Class == WordClass.Time
            ? TimeNoun(words, head, determiner, demonstrative, found)
            : Period(words, head, determiner, floor, demonstrative, found);
    }

    /// <summary>"at month's end", "by year's end".</summary>
    private static int EndOf(in SentenceView words, int head, List<Candidate> found)
    {
        bool asked = words.Class(head) == WordClass.Unit && (Grain)words[head].Value is Grain.Month or Grain.Year
            && words.Class(head - 1) is WordClass.At or WordClass.By or WordClass.Until or WordClass.Before;
        if (!asked || words.Class(head + 1) != WordClass.Possessive || !words.Is(head + 2, "end"))
        {
            return 0;
        }

        found.Add(new Candidate(CandidateForm.Same, head, head + 3, "same_period")
        {
            Unit = (Grain)words[head].Value,
            Modifier = TimexModifier.End,
            Qualifier = DateQualifier.Late,
        });
        return head + 3;
    }

    /// <summary>"the fifth day of the rebellion": beside a date it is that day; "on the seventh day" stays unknown.</summary>
    private static int CountedDay(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        int ordinal = head - 1;
        bool counted = words[ordinal] is { Class: WordClass.Ordinal } || words.Is(ordinal, "final") || words.Is(ordinal, "opening");
        if (ordinal - 1 < floor || !counted || words.Class(ordinal - 1) != WordClass.The || (Grain)words[head].Value != Grain.Day || words.Class(head) != WordClass.Unit)
        {
            return 0;
        }

        bool of = words.Class(head + 1) == WordClass.Of;
        Candidate candidate = new(of ? CandidateForm.Same : CandidateForm.Fixed, ordinal - 1, of ? PhraseEnd.OfNoun(words, head + 1) : head + 1, "counted_day")
        {
            Unit = Grain.Day,
            Fixed = of ? null : "XXXX-XX-XX",
        };
        Modifiers.Take(words, floor, ref candidate);
        found.Add(candidate);
        return candidate.End;
    }

    private static int Period(in SentenceView words, int head, int determiner, int floor, bool demonstrative, List<Candidate> found)
    {
        Word word = words[head];
        Candidate candidate = new(CandidateForm.Same, determiner, head + 1, "same_period")
        {
            Unit = word.Class == WordClass.DayPart ? Grain.Day : (Grain)word.Value,
            Type = word.Class == WordClass.DayPart ? TimexType.Time : TimexType.Date,
            Value = new PartialDate { DayPart = word.Class == WordClass.DayPart ? (DayPart)word.Value : DayPart.None },
        };
        if (candidate.Unit is < Grain.Day or Grain.Fortnight)
        {
            return 0;
        }

        if (words.Class(head + 1) is WordClass.After or WordClass.Before or WordClass.Following or WordClass.Long
            || (!demonstrative && words.Class(head + 1) is WordClass.Number or WordClass.Of))
        {
            return 0;
        }

        // later that month, early that year
        bool moved = determiner - 1 >= floor && words.Class(determiner - 1) is WordClass.Later or WordClass.Earlier or WordClass.Position;
        if (demonstrative && moved)
        {
            candidate.First--;
            candidate.Rule = words.Class(determiner - 1) == WordClass.Later && candidate.Unit != Grain.Day ? "later_in_period" : "same_period";
            bool late = words.Class(determiner - 1) == WordClass.Later || words[determiner - 1] is { Class: WordClass.Position, Value: 3 };
            (candidate.Modifier, candidate.Qualifier) = late ? (TimexModifier.End, DateQualifier.Late) : (TimexModifier.Start, DateQualifier.Early);
            found.Add(candidate);
            return candidate.End;
        }

        int first = candidate.First;
        Modifiers.Take(words, floor, ref candidate);
        bool parted = candidate.First < first && candidate.Modifier is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End;
        bool rest = candidate.First < first && words.Class(first - 1) == WordClass.Of;
        if (!demonstrative && !parted && !rest)
        {
            return 0;
        }

        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>"this time", "the same time", "this period", "at the time": what they refer to is not computed.</summary>
    private static int TimeNoun(in SentenceView words, int head, int determiner, bool demonstrative, List<Candidate> found)
    {
        string? value = words[head].Value switch
        {
            0 when demonstrative && words.Class(determiner - 1) is not (WordClass.Comma or WordClass.And or WordClass.None) => "PRESENT_REF",
            0 when words.Class(determiner - 1) == WordClass.At && IsClauseEnd(words, head + 1) => "PRESENT_REF",
            0 when words.Class(determiner - 1) == WordClass.Of && IsClauseEnd(words, head + 1) => "PRESENT_REF",
            1 when demonstrative => "",
            _ => null,
        };
        if (words[head].Value == 3 && demonstrative)
        {
            // "this date"
            found.Add(new Candidate(CandidateForm.Same, determiner, head + 1, "time_noun") { Unit = Grain.Day });
            return head + 1;
        }

        if (value is null)
        {
            return 0;
        }

        found.Add(new Candidate(CandidateForm.Fixed, determiner, head + 1, "time_noun") { Fixed = value });
        return head + 1;
    }

    private static bool IsClauseEnd(in SentenceView words, int at) =>
        !words.Has(at) || words.Class(at) is WordClass.Comma or WordClass.Period or WordClass.Close or WordClass.Quote or WordClass.Auxiliary or WordClass.And;

    /// <summary>"that", "this", "the same", "that same", "the"; -1 for none.</summary>
    private static int Determiner(in SentenceView words, int head, int floor, out bool demonstrative)
    {
        int at = head - 1;
        demonstrative = false;
        if (at >= floor && words.Class(at) == WordClass.Same)
        {
            demonstrative = true;
            return at - 1 >= floor && words.Class(at - 1) is WordClass.The or WordClass.That or WordClass.This ? at - 1 : at;
        }

        if (at < floor)
        {
            return -1;
        }

        switch (words.Class(at))
        {
            case WordClass.That or WordClass.This:
                demonstrative = true;
                return at;
            case WordClass.The:
                return at;
            default:
                return -1;
        }
    }
}
