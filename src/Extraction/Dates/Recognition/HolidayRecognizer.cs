using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Named days: "Christmas Day 1941", "Good Friday", "D-Day".</summary>
internal sealed class HolidayRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Holiday, WordClass.Month, WordClass.Season];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (!words[head].IsCapitalized || Longest(words, head, out Holiday holiday) is not (var end and > 0))
        {
            return 0;
        }

        Candidate candidate = new(holiday.Day is null ? CandidateForm.Feast : CandidateForm.Calendar, head, end, holiday.Day is null ? "movable_feast" : "named_day")
        {
            Value = holiday.Day ?? new PartialDate { Grain = Grain.Day },
            Amount = holiday.EasterOffset,
        };
        if (candidate.Value.Year is null)
        {
            candidate.End = CalendarReading.Year(words, end, ref candidate);
        }

        Modifiers.Take(words, words.Class(head - 1) == WordClass.The ? head : floor, ref candidate);
        found.Add(candidate);
        return candidate.End;
    }

    /// <summary>The longest phrase of the lexicon from the head on.</summary>
    private static int Longest(in SentenceView words, int head, out Holiday holiday)
    {
        holiday = default;
        int best = 0;
        Span<char> phrase = stackalloc char[48];
        int length = 0;
        for (int i = head; i < head + HolidayLexicon.MostWords && words.Has(i); i++)
        {
            ReadOnlySpan<char> word = words.Chars(i);
            bool spaced = i > head && !words[i].IsGlued;
            if (length + word.Length + 1 > phrase.Length)
            {
                break;
            }

            if (spaced)
            {
                phrase[length++] = ' ';
            }

            foreach (char c in word)
            {
                phrase[length++] = c switch { '\u2019' => '\'', '\u2010' or '\u2011' or '\u2013' => '-', _ => c };
            }

            if (HolidayLexicon.Shared.TryFind(phrase[..length], out Holiday longer))
            {
                (best, holiday) = (i + 1, longer);
            }
        }

        return best;
    }
}
