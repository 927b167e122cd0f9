using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Recurring times: "daily", "annually", "every day", "every two years", "each summer".</summary>
internal sealed class SetRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.SetAdverb, WordClass.Unit, WordClass.Units, WordClass.Weekday, WordClass.Season, WordClass.DayPart];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word word = words[head];
        if (word.Class == WordClass.SetAdverb)
        {
            // "the Daily Mail", "Weekly Review": a name.
            if (word.IsCapitalized && head > 0)
            {
                return 0;
            }

            return Add(head, head + 1, ValueOf((Grain)word.Value), found);
        }

        if (head - 1 >= floor && words.Class(head - 1) == WordClass.Every && word.Class != WordClass.Units)
        {
            string value = word.Class switch
            {
                WordClass.Unit => ValueOf((Grain)word.Value),
                WordClass.Weekday => $"XXXX-WXX-{(char)('0' + word.Value)}",
                WordClass.Season => TimexValue.Of(PartialDate.OfSeason(null, word.Value)),
                _ => TimexValue.Of(new PartialDate { Grain = Grain.Day, DayPart = (DayPart)word.Value }),
            };
            return Add(head - 1, head + 1, value, found);
        }

        if (word.IsUnit && AmountReader.TryRead(words, head, floor, out Amount amount) && amount.First - 1 >= floor && words.Class(amount.First - 1) == WordClass.Every)
        {
            return Add(amount.First - 1, head + 1, amount.Duration((Grain)word.Value), found);
        }

        return 0;
    }

    private static int Add(int first, int end, string value, List<Candidate> found)
    {
        found.Add(new Candidate(CandidateForm.Fixed, first, end, "set") { Type = TimexType.Set, Fixed = value });
        return end;
    }

    private static string ValueOf(Grain unit) => unit switch
    {
        Grain.Week or Grain.Fortnight => "XXXX-WXX",
        Grain.Month or Grain.Quarter => "XXXX-XX",
        Grain.Day => "XXXX-XX-XX",
        Grain.Hour or Grain.Minute or Grain.Second => "XXXX-XX-XXTXX",
        Grain.Decade => "P1DE",
        Grain.Century => "P1CE",
        _ => "XXXX",
    };
}
