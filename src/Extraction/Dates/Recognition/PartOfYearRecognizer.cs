using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Halves and quarters of a year: "the second half of 2008", "the first quarter of 1942"; a half of a month narrows the month.</summary>
internal sealed class PartOfYearRecognizer : IRecognizer
{
    private static readonly CalendarDateRecognizer Months = new();

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Half, WordClass.Quarter];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word which = words[head - 1];
        int part = which.Class switch
        {
            WordClass.Ordinal => which.Value,
            WordClass.Position when which.Value == 3 => 2,
            WordClass.Previous when words[head].Class == WordClass.Half => 2,
            _ => 0,
        };
        bool half = words.Class(head) == WordClass.Half;
        if (head - 1 < floor || part < 1 || part > (half ? 2 : 4) || words.Class(head + 1) != WordClass.Of)
        {
            return 0;
        }

        Candidate candidate = new(CandidateForm.Calendar, head - 1, head + 1, half ? "half" : "quarter")
        {
            Value = new PartialDate { Grain = half ? Grain.Half : Grain.Quarter, Part = (byte)part },
        };
        int end = CalendarReading.Year(words, head + 1, ref candidate);
        if (end > head + 1)
        {
            candidate.End = end;
            candidate.First -= words.Class(head - 2) == WordClass.The && head - 2 >= floor ? 1 : 0;
            found.Add(candidate);
            return end;
        }

        return half ? HalfOfMonth(words, head, part, floor, found) : 0;
    }

    private static int HalfOfMonth(in SentenceView words, int head, int part, int floor, List<Candidate> found)
    {
        int before = found.Count;
        if (!words[head + 2].IsMonth || Months.Recognize(words, head + 2, head + 2, found) is not (var end and > 0))
        {
            return 0;
        }

        Candidate month = found[before];
        if (month.Value.Grain != Grain.Month)
        {
            found.RemoveRange(before, found.Count - before);
            return 0;
        }

        month.First = words.Class(head - 2) == WordClass.The && head - 2 >= floor ? head - 2 : head - 1;
        month.Qualifier = part == 1 ? DateQualifier.Early : DateQualifier.Late;
        month.Modifier = part == 1 ? TimexModifier.Start : TimexModifier.End;
        found[before] = month;
        return end;
    }
}
