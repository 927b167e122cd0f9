using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>References to the writer's present, past and future: "now", "present-day", "former", "recently", "future", "yesterday", "the past".</summary>
internal sealed class ReferenceRecognizer : IRecognizer
{
    private static readonly string[] Values = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"];

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Reference, WordClass.Deictic, WordClass.Unit, WordClass.Units, WordClass.Previous, WordClass.Time];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word word = words[head];
        if (word.IsCapitalized && head > 0 && words.Class(head - 1) is not (WordClass.Quote or WordClass.Open or WordClass.Period or WordClass.Colon))
        {
            return 0;
        }

        return word.Class switch
        {
            WordClass.Reference => Refer(words, head, floor, found),
            WordClass.Deictic => Count(words, head, found),
            WordClass.Previous => ThePast(words, head, floor, found),
            WordClass.Time => Date(words, head, floor, found),
            _ => Day(words, head, floor, found),
        };
    }

    private static int Refer(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (!IsTemporal(words, head))
        {
            return 0;
        }

        int first = head;
        int end = head + 1;
        bool day = words[end].IsDash && words[end].IsGlued ? words.Is(end + 1, "day") : words.Is(end, "day");
        if (words.Is(head, "present") && day)
        {
            end += words[end].IsDash ? 2 : 1;
        }

        bool the = head - 1 >= floor && words.Class(head - 1) == WordClass.The;
        if (words.Is(head, "now") && head - 1 >= floor && words.Is(head - 1, "right"))
        {
            first--;
        }
        else if (the && IsNounEnd(words, end))
        {
            first--;
        }

        return Add(first, end, Values[words[head].Value], "reference", found);
    }

    /// <summary>"present" and "current" have other senses; "the former" may be a pronoun.</summary>
    private static bool IsTemporal(in SentenceView words, int head)
    {
        Word next = words[head + 1];
        WordClass before = words.Class(head - 1);
        bool beforeNoun = words.Has(head + 1) && next.Class is WordClass.None or WordClass.Unit or WordClass.Units or WordClass.Counted or WordClass.Designation or WordClass.Position;
        if (words.Is(head, "present"))
        {
            bool day = next.IsDash ? words.Is(head + 2, "day") : words.Is(head + 1, "day");
            return day || before == WordClass.At || (before is WordClass.The && IsNounEnd(words, head + 1)) || (before is WordClass.The or WordClass.Pronoun && beforeNoun);
        }

        if (words.Is(head, "current"))
        {
            return beforeNoun && before is WordClass.The or WordClass.Pronoun or WordClass.Possessive or WordClass.Of or WordClass.Article;
        }

        return !words.Is(head, "former") || beforeNoun || next.Class is WordClass.Ordinal or WordClass.Reference;
    }

    private static bool IsNounEnd(in SentenceView words, int at) =>
        !words.Has(at) || words.Class(at) is WordClass.Comma or WordClass.Period or WordClass.Of or WordClass.Close or WordClass.And or WordClass.Quote or WordClass.Auxiliary;

    /// <summary>Yesterday, tomorrow, tonight: counted from the reference date and from nothing else.</summary>
    private static int Count(in SentenceView words, int head, List<Candidate> found)
    {
        bool tonight = words.Is(head, "tonight");
        found.Add(new Candidate(CandidateForm.Shift, head, head + 1, "deictic")
        {
            Unit = Grain.Day,
            Amount = words[head].Value,
            Type = tonight ? TimexType.Time : TimexType.Date,
            Value = new PartialDate { DayPart = tonight ? DayPart.Night : DayPart.None },
            Fixed = tonight ? "XXXX-XX-XXTNI" : "XXXX-XX-XX",
        });
        return head + 1;
    }

    /// <summary>"in the past", "a thing of the past".</summary>
    private static int ThePast(in SentenceView words, int head, int floor, List<Candidate> found) =>
        words.Is(head, "past") && words.Class(head - 1) == WordClass.The && head - 1 >= floor && IsNounEnd(words, head + 1) && words.Class(head + 1) != WordClass.Of
            ? Add(head - 1, head + 1, "PAST_REF", "reference", found)
            : 0;

    /// <summary>"to date", "the time being".</summary>
    private static int Date(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (words.Is(head, "date") && words.Class(head - 1) == WordClass.To && (IsNounEnd(words, head + 1) || words.Is(head + 1, "have")))
        {
            return Add(head, head + 1, "PRESENT_REF", "reference", found);
        }

        return words.Is(head, "time") && words.Is(head + 1, "being") && words.Class(head - 1) == WordClass.The && head - 1 >= floor
            ? Add(head - 1, head + 2, "PRESENT_REF", "reference", found)
            : 0;
    }

    /// <summary>"modern day", "modern-day", "these days".</summary>
    private static int Day(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        int before = words[head - 1].IsDash && words[head].IsGlued ? head - 2 : head - 1;
        if (before >= floor && words.Is(head, "day") && words.Is(before, "modern"))
        {
            return Add(before, head + 1, "PRESENT_REF", "reference", found);
        }

        return before >= floor && words.Is(head, "days") && words.Is(before, "these") ? Add(before, head + 1, "PRESENT_REF", "reference", found) : 0;
    }

    private static int Add(int first, int end, string value, string rule, List<Candidate> found)
    {
        found.Add(new Candidate(CandidateForm.Fixed, first, end, rule) { Fixed = value });
        return end;
    }
}
