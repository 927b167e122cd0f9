using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Clock times: "11 a.m.", "5:30PM", "at 10:57", "03:00hrs", "0530 hours", "noon".</summary>
internal sealed class ClockRecognizer : IRecognizer
{
    private const int MinutesInHour = 60;

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Number, WordClass.MeridiemNumber, WordClass.HourNumber, WordClass.ClockWord];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        int end = Read(words, head, out int minutes);
        if (end == 0)
        {
            return 0;
        }

        int first = head;
        Candidate candidate = new(CandidateForm.TimeOfDay, first, end, "clock")
        {
            Type = TimexType.Time,
            Value = new PartialDate { Grain = Grain.Day, Clock = (short)(minutes + 1) },
        };
        if (words.Class(head - 1) == WordClass.Approximator && head - 1 >= floor && words[head - 1].Value == 1)
        {
            candidate.First--;
            candidate.Modifier = TimexModifier.Approx;
        }

        found.Add(candidate);
        return end;
    }

    private static int Read(in SentenceView words, int head, out int minutes)
    {
        Word word = words[head];
        minutes = 0;
        switch (word.Class)
        {
            case WordClass.ClockWord:
                minutes = word.Value;
                return !word.IsCapitalized || head == 0 ? head + 1 : 0;
            case WordClass.MeridiemNumber:
                return Meridiem(word.Value % 100, 0, word.Value >= 100, head + 1, out minutes);
            case WordClass.HourNumber:
                minutes = word.Digits == 4 ? (word.Value / 100 * MinutesInHour) + (word.Value % 100) : -1;
                return word.Digits == 4 && IsClock(word.Value / 100, word.Value % 100) ? head + 1 : 0;
            case WordClass.Number when words.Class(head + 1) == WordClass.Colon && words[head + 1].IsGlued && words[head + 2].IsGlued && word.Digits <= 2:
                return WithMinutes(words, head, out minutes);
            case WordClass.Number when word.Digits <= 2 && words.Class(head + 1) == WordClass.Meridiem:
                return Meridiem(word.Value, 0, words[head + 1].Value > 0, head + 2, out minutes);
            case WordClass.Number when word.Digits <= 2 && word.Value is >= 1 and <= 12 && words.Class(head + 1) == WordClass.HourMark:
                minutes = word.Value * MinutesInHour;
                return head + 2;
            case WordClass.Number when word.Digits == 4 && (words.Is(head + 1, "hours") || words.Is(head + 1, "hrs")) && IsClock(word.Value / 100, word.Value % 100)
                && words.Class(head - 1) is WordClass.At or WordClass.By or WordClass.Until or WordClass.From or WordClass.To or WordClass.Approximator:
                minutes = (word.Value / 100 * MinutesInHour) + (word.Value % 100);
                return head + 2;
            default:
                return 0;
        }
    }

    private static int WithMinutes(in SentenceView words, int head, out int minutes)
    {
        Word hour = words[head];
        Word minute = words[head + 2];
        minutes = 0;
        if (minute.Class == WordClass.MeridiemNumber && minute.Digits == 2)
        {
            return Meridiem(hour.Value, minute.Value % 100, minute.Value >= 100, head + 3, out minutes);
        }

        if (minute.Digits != 2 || minute.Class is not (WordClass.Number or WordClass.HourNumber) || !IsClock(hour.Value, minute.Value))
        {
            return 0;
        }

        if (words.Class(head + 3) == WordClass.Meridiem)
        {
            return Meridiem(hour.Value, minute.Value, words[head + 3].Value > 0, head + 4, out minutes);
        }

        bool marked = minute.Class == WordClass.HourNumber || words.Class(head + 3) == WordClass.HourMark || words.Is(head + 3, "hours");
        bool asked = words.Class(head - 1) is WordClass.At or WordClass.By or WordClass.Until or WordClass.From or WordClass.To or WordClass.Between or WordClass.And
            or WordClass.Approximator or WordClass.Since or WordClass.After or WordClass.Before
            || (words.Class(head - 1) is WordClass.Open or WordClass.Dash or WordClass.Comma && hour.Digits == 2);
        minutes = (hour.Value * MinutesInHour) + minute.Value;
        return marked || asked ? head + (marked && minute.Class == WordClass.Number ? 4 : 3) : 0;
    }

    private static int Meridiem(int hour, int minute, bool afterNoon, int end, out int minutes)
    {
        minutes = ((hour % 12) + (afterNoon ? 12 : 0)) * MinutesInHour + minute;
        return hour is >= 1 and <= 12 && minute < MinutesInHour ? end : 0;
    }

    private static bool IsClock(int hour, int minute) => hour <= 24 && minute < MinutesInHour;
}
