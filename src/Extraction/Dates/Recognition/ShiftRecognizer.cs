using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Some units on or back: "two days later", "four months earlier", "15 months ago", "the day before", "two days after the siege".</summary>
internal sealed class ShiftRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Unit, WordClass.Units, WordClass.Time];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (words.Class(head) == WordClass.Time && !words.Is(head, "moments"))
        {
            return 0;
        }

        int at = head + 1;
        bool later = words.Class(at) is WordClass.Later or WordClass.After or WordClass.Following;
        bool earlier = words.Class(at) is WordClass.Earlier or WordClass.Before or WordClass.Ago;
        if (!later && !earlier)
        {
            return 0;
        }

        Grain unit = words.Class(head) == WordClass.Time ? Grain.Minute : (Grain)words[head].Value;
        bool counted = AmountReader.TryRead(words, head, floor, out Amount amount);
        int first = counted ? amount.First : BareFirst(words, head, floor);
        if (first < 0)
        {
            return 0;
        }

        // "for about a week before moving": a length, and a preposition
        bool preposition = words.Class(at) is WordClass.After or WordClass.Before or WordClass.Following;
        if (preposition && words.Class(first - 1) is WordClass.For or WordClass.During or WordClass.Within or WordClass.Until)
        {
            return 0;
        }

        bool alone = !preposition || IsAlone(words, at + 1);
        Candidate candidate = new(alone ? CandidateForm.Shift : CandidateForm.EventShift, first, at + 1, alone ? "shift" : "event_shift")
        {
            Unit = unit,
            Amount = (earlier ? -1 : 1) * (counted ? amount.IsWhole ? amount.Whole : 0 : words.Class(head) == WordClass.Unit ? 1 : 0),
            Modifier = amount.Modifier,
            IsAside = earlier,
        };
        candidate.Fixed = FallBack(unit, earlier, counted, words.Class(head) == WordClass.Units);
        if (!alone)
        {
            // "the year following", "years after the war": without an amount only a day is counted from an event.
            if (!counted && unit != Grain.Day && words.Class(head) == WordClass.Unit)
            {
                return 0;
            }

            candidate.End = PhraseEnd.Clause(words, at);
        }

        if (words.Class(at) == WordClass.Ago)
        {
            candidate.Rule = "ago";
        }

        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>"days later", "the day before", "just months before": no amount.</summary>
    private static int BareFirst(in SentenceView words, int head, int floor)
    {
        int before = head - 1;
        if (words.Class(head) is WordClass.Units or WordClass.Time)
        {
            bool just = before >= floor && words.Is(before, "just");
            bool free = words.Class(before) is not (WordClass.The or WordClass.These or WordClass.Same or WordClass.Next or WordClass.Previous);
            return free ? just ? before : head : -1;
        }

        return before >= floor && words.Class(before) == WordClass.The && (Grain)words[head].Value is Grain.Day or Grain.Month or Grain.Year ? before : -1;
    }

    /// <summary>Whether "after" or "before" has nothing behind it to count from.</summary>
    private static bool IsAlone(in SentenceView words, int at) =>
        !words.Has(at) || words.Class(at) is WordClass.Comma or WordClass.Period or WordClass.Close or WordClass.Colon or WordClass.And or WordClass.Auxiliary or WordClass.Quote
        || (words.Is(at, "that") && (!words.Has(at + 1) || words.Class(at + 1) is WordClass.Comma or WordClass.Period));

    /// <summary>The value when nothing can be computed, as the WikiWars corpus spells it.</summary>
    private static string FallBack(Grain unit, bool earlier, bool counted, bool plural) => (counted, plural) switch
    {
        (true, _) => earlier ? "PAST_REF" : "FUTURE_REF",
        (false, true) when unit == Grain.Week && earlier => "PAST_REF",
        _ => unit switch
        {
            Grain.Week => "XXXX-WXX",
            Grain.Month => "XXXX-XX",
            Grain.Year => "XXXX",
            Grain.Day => "XXXX-XX-XX",
            _ => earlier ? "PAST_REF" : "FUTURE_REF",
        },
    };
}
