using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Parts of the day: "the night of April 18, 1775", "early in the morning", "at night", "one afternoon".</summary>
internal sealed class DayPartRecognizer : IRecognizer
{
    private static readonly CalendarDateRecognizer Days = new();

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.DayPart];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        var part = (DayPart)words[head].Value;
        int hours = words.Is(head + 1, "hours") ? head + 1 : head;
        if (words.Class(hours + 1) is WordClass.Of or WordClass.On or WordClass.Comma && OfDay(words, head, hours + 1, part, floor, found) is var dated and > 0)
        {
            return dated;
        }

        if (words[head].IsCapitalized && head > 0)
        {
            return 0;
        }

        bool the = head - 1 >= floor && words.Class(head - 1) == WordClass.The;
        bool asked = the && (words.Class(head - 2) is WordClass.In or WordClass.During or WordClass.By or WordClass.Position or WordClass.Until || words.Class(head - 3) == WordClass.Position)
            && words.Class(head + 1) != WordClass.Of;
        if (asked)
        {
            Candidate inForce = new(CandidateForm.TimeOfDay, head, hours + 1, "day_part") { Type = TimexType.Time, Value = new PartialDate { Grain = Grain.Day, DayPart = part } };
            Modifiers.Take(words, floor, ref inForce);
            found.Add(inForce);
            return inForce.End;
        }

        bool general = (part is DayPart.Night or DayPart.Daytime && !the && words.Class(head - 1) is WordClass.At or WordClass.In or WordClass.None or WordClass.By or WordClass.And or WordClass.Article && !words.Is(head, "daylight"))
            || (head - 1 >= floor && words[head - 1] is { Class: WordClass.Cardinal, Value: 1 });
        if (!general)
        {
            return 0;
        }

        bool one = words.Class(head - 1) == WordClass.Cardinal;
        bool article = words.Class(head - 1) == WordClass.Article;
        int end = words[head + 1] is { IsGlued: true, IsDash: true } && words.Is(head + 2, "time") ? head + 3 : head + 1;
        _ = article;
        found.Add(new Candidate(CandidateForm.Fixed, one ? head - 1 : head, end, "day_part")
        {
            Type = TimexType.Time,
            Fixed = TimexValue.Of(new PartialDate { Grain = Grain.Day, DayPart = part }),
        });
        return end;
    }

    /// <summary>"the night of 18 April 1775": one expression with the day.</summary>
    private static int OfDay(in SentenceView words, int head, int preposition, DayPart part, int floor, List<Candidate> found)
    {
        int day = words.Class(preposition + 1) == WordClass.The ? preposition + 2 : preposition + 1;
        if (!words[day].IsDayNumber && !words[day].IsDayOrdinal && !words[day].IsMonth && words.Class(day) != WordClass.Weekday)
        {
            return 0;
        }

        int before = found.Count;
        int end = Days.Recognize(words, day, day, found);
        if (end == 0 || found[before].Value.Grain != Grain.Day || found[before].Value.Day == 0)
        {
            found.RemoveRange(before, found.Count - before);
            return 0;
        }

        Candidate candidate = found[before];
        if (words.Class(preposition) != WordClass.Of)
        {
            // "in the morning, on 18 April" stays two expressions
            found.RemoveRange(before, found.Count - before);
            return 0;
        }

        candidate.First = head;
        candidate.Type = TimexType.Time;
        candidate.Value = candidate.Value with { DayPart = part };
        Modifiers.Take(words, floor, ref candidate);
        found[before] = candidate;
        return end;
    }
}
