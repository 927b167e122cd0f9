using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Lengths of time: "two months", "18-month", "more than 20 years of war", "for weeks", "a day" after a rate, "18 years old".</summary>
internal sealed class DurationRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Unit, WordClass.Units];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        var unit = (Grain)words[head].Value;
        Word next = words[head + 1];
        bool counted = AmountReader.TryRead(words, head, floor, out Amount amount);
        if (!counted && !TryReadBare(words, head, floor, out amount))
        {
            return 0;
        }

        if (IsPresentDay(words, head))
        {
            return 0;
        }

        bool hyphened = words[head].IsGlued && words[head - 1].IsDash;
        if (words.Class(head) == WordClass.Unit && counted && !hyphened && amount.Tenths > 10 && amount.Direction == WordClass.None && !words.Is(head - 1, "half") && words.Class(head - 1) != WordClass.Article)
        {
            // "two year" without a hyphen is read only as an attribute: "a 3 year long siege".
            if (!(next.Class is WordClass.Long or WordClass.Old || words.Class(amount.First - 1) == WordClass.Article || amount.First > floor && words.Class(head - 1) is WordClass.Cardinal or WordClass.Number))
            {
                return 0;
            }
        }

        Candidate candidate = new(CandidateForm.Fixed, amount.First, head + 1, "duration")
        {
            Type = TimexType.Duration,
            Fixed = amount.Duration(unit),
            Modifier = amount.Modifier,
        };
        candidate.End = Tail(words, head, counted || amount.Direction != WordClass.None, ref candidate);
        AddAlternative(words, unit, ref candidate, floor, found);
        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>"old", "of age", "long", "-long", "-old", "of fierce battles".</summary>
    private static int Tail(in SentenceView words, int head, bool counted, ref Candidate candidate)
    {
        int at = head + 1;
        if (words[at].IsDash && words[at].IsGlued && words[at + 1] is { IsGlued: true, Class: WordClass.Long or WordClass.Old })
        {
            candidate.First = words.Class(candidate.First) == WordClass.Article ? candidate.First + 1 : candidate.First;
            return at + 2;
        }

        if (words[head].IsGlued && words.Is(at, "period"))
        {
            candidate.First -= words.Class(candidate.First - 1) == WordClass.Article ? 1 : 0;
            return at + 1;
        }

        if (words.Class(at) is WordClass.Long or WordClass.Old)
        {
            return at + 1;
        }

        if (words.Class(at) == WordClass.Of && words.Class(at + 1) == WordClass.Age)
        {
            return at + 2;
        }

        if (words.Class(at) is WordClass.Possessive or WordClass.Apostrophe && words.Is(at + 1, "time"))
        {
            return at + 2;
        }

        if (words.Class(at) == WordClass.Of && counted)
        {
            return PhraseEnd.OfPhrase(words, at) is var end && end > at ? end : DatedPart(words, at, ref candidate);
        }

        return at;
    }

    /// <summary>"the last week of August", "the first ten months of 1915": a length in the value, dated by the month or year it is part of.</summary>
    private static int DatedPart(in SentenceView words, int of, ref Candidate candidate)
    {
        int at = of + 1;
        PartialDate date = words[at] switch
        {
            { IsYearNumber: true, Value: var year } => PartialDate.OfYear(year),
            { IsMonth: true, IsCapitalized: true, Value: var month } => PartialDate.OfMonth(null, month),
            _ => default,
        };
        if (date.Grain == Grain.None)
        {
            return of;
        }

        Candidate part = candidate with { Value = date };
        int end = date.Grain == Grain.Month ? CalendarReading.Year(words, at + 1, ref part) : at + 1;
        candidate.Value = part.Value;
        candidate.YearReference = part.YearReference;
        candidate.Form = CandidateForm.Calendar;
        candidate.Type = TimexType.Date;
        candidate.Rule = "dated_part";
        bool last = words.Class(candidate.First + 1) is WordClass.Previous or WordClass.Position;
        (candidate.Modifier, candidate.Qualifier) = last ? (TimexModifier.End, DateQualifier.Late) : (TimexModifier.Start, DateQualifier.Early);
        return end;
    }

    /// <summary>A plural or a rate without an amount: "within days", "for months", "per month", "year-long".</summary>
    private static bool TryReadBare(in SentenceView words, int head, int floor, out Amount amount)
    {
        amount = default;
        int before = head - 1;
        WordClass left = words.Class(before);
        if (words.Class(head) == WordClass.Units)
        {
            if (left == WordClass.These && (Grain)words[head].Value == Grain.Day && words.Is(before, "these"))
            {
                return false;
            }

            bool asked = before >= 0 && left is WordClass.For or WordClass.Within or WordClass.In or WordClass.After or WordClass.By
                && (left is WordClass.For or WordClass.Within || !words.Has(head + 1) || words.Class(head + 1) is WordClass.Comma or WordClass.Period or WordClass.Of or WordClass.And or WordClass.None);
            bool counted = left is WordClass.The or WordClass.These or WordClass.Next or WordClass.Previous or WordClass.Following;
            int first = before;
            if (counted && before >= floor && left is WordClass.Next or WordClass.Previous or WordClass.Following or WordClass.These)
            {
                first = before - 1 >= floor && words.Class(before - 1) == WordClass.The ? before - 1 : before;
                amount = new Amount(0, first, TimexModifier.None, left);
                return true;
            }

            bool hyphened = words[head + 1] is { IsGlued: true, IsDash: true } && words.Class(head + 2) == WordClass.Long;
            amount = new Amount(0, head, TimexModifier.None, WordClass.None);
            return asked || hyphened;
        }

        if (before >= floor && left == WordClass.Per)
        {
            amount = new Amount(10, before, TimexModifier.None, WordClass.None);
            return true;
        }

        bool lasting = words[head + 1] is { IsGlued: true, IsDash: true } && words.Class(head + 2) == WordClass.Long;
        if (lasting || (before >= floor && left == WordClass.Slash && words[head].IsGlued && words.Class(before - 1) is WordClass.Number or WordClass.DecimalNumber or WordClass.None))
        {
            amount = new Amount(10, head, TimexModifier.None, WordClass.None);
            return true;
        }

        // the past year, the last week of August, the first year of the war
        bool directed = before >= floor && (left is WordClass.Previous or WordClass.Next or WordClass.Following || (words[before] is { Class: WordClass.Ordinal, Digits: 0 } && (Grain)words[head].Value != Grain.Day));
        if (directed && before - 1 >= floor && words.Class(before - 1) == WordClass.The)
        {
            bool ordinal = left == WordClass.Ordinal;
            amount = new Amount(10, before - 1, TimexModifier.None, left);
            return !ordinal || words.Class(head + 1) == WordClass.Of;
        }

        return false;
    }

    /// <summary>"modern day", "present-day" are no lengths.</summary>
    private static bool IsPresentDay(in SentenceView words, int head) =>
        words.Is(head - 1, "modern") || words.Is(head - 2, "modern") || words.Class(head - 1) == WordClass.Reference;

    /// <summary>"ten or fifteen years", "twelve to eighteen months": the first number shares the unit.</summary>
    private static void AddAlternative(in SentenceView words, Grain unit, ref Candidate candidate, int floor, List<Candidate> found)
    {
        int joint = candidate.First - 1;
        int number = joint - 1;
        if (number < floor || words.Class(joint) is not (WordClass.Or or WordClass.To or WordClass.Dash)
            || words[number] is not { Class: WordClass.Cardinal or WordClass.Number, Value: > 0 and < 100 } first || words[joint].IsGlued != words[candidate.First].IsGlued)
        {
            return;
        }

        found.Add(new Candidate(CandidateForm.Fixed, number, number + 1, "duration_pair")
        {
            Type = TimexType.Duration,
            Fixed = new Amount(first.Value * 10, number, TimexModifier.None, WordClass.None).Duration(unit),
            LenderStep = 1,
        });
    }
}
