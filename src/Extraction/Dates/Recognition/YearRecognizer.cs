using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Years: "1939", "264 BC", "AD 43", "'99", "1915–17", "149 B.C. – 146 B.C.", "1976/77".</summary>
internal sealed class YearRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Number, WordClass.Era];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (CalendarReading.EraYear(words, head, out int year, out Era era) is var end and > 0)
        {
            if (era == Era.Common && words.Class(head) == WordClass.Number && words[head].Digits <= 2 && words[head].IsGlued)
            {
                return 0;
            }

            Candidate dated = new(CandidateForm.Calendar, head, end, "era_year") { Value = new PartialDate { Grain = Grain.Year }.InYear(year, era) };
            return Add(words, floor, dated, found);
        }

        if (words.Class(head) != WordClass.Number)
        {
            return 0;
        }

        if (head - 1 >= floor && words.Class(head - 1) == WordClass.Apostrophe && words[head] is { Digits: 2, IsGlued: true })
        {
            return ShortYear(words, head, floor, found);
        }

        YearEvidence evidence = YearEvidenceReader.Read(words, head);
        if (evidence == YearEvidence.None)
        {
            return 0;
        }

        Candidate candidate = new(CandidateForm.Calendar, head, head + 1, words[head].Digits == 4 ? "year" : "bare_year")
        {
            Value = PartialDate.OfYear(words[head].Value),
            NeedsProfile = evidence == YearEvidence.Weak,
        };
        return Add(words, floor, candidate, found);
    }

    private static int Add(in SentenceView words, int floor, Candidate candidate, List<Candidate> found)
    {
        // "the year 1950", "the years 1955-1957"
        if (words.Is(candidate.First - 1, "year") || words.Is(candidate.First - 1, "years"))
        {
            candidate.First -= candidate.First - 1 >= floor ? 1 : 0;
        }

        bool bareThe = words.Class(candidate.First - 1) == WordClass.The && !words.Is(candidate.First, "year") && !words.Is(candidate.First, "years");
        Modifiers.Take(words, bareThe ? candidate.First : floor, ref candidate);
        found.Add(candidate);
        return ShortEnd(words, candidate, found);
    }

    /// <summary>A second year in short after a dash or slash: the 17 of 1915–17.</summary>
    private static int ShortEnd(in SentenceView words, in Candidate first, List<Candidate> found)
    {
        int at = first.End;
        Word mark = words[at];
        Word second = words[at + 1];
        bool four = words[at - 1].Digits == 4;
        if (first.Value.Era == Era.Unwritten && four && mark is { Class: WordClass.Dash or WordClass.Slash } && second is { Class: WordClass.Number, Digits: 1 or 2 }
            && mark.IsGlued == second.IsGlued && CalendarReading.SecondYear(words[at - 1].Value, second) is var year and > 0
            && !(words[at + 2] is { IsGlued: true } after && after.Class is WordClass.Dash or WordClass.Slash or WordClass.Colon && words[at + 3].IsGlued && words[at + 3].Class == WordClass.Number)
            && MonthBehind(words, at + 2) == 0 && !CalendarReading.IsAmount(words, at + 1))
        {
            found.Add(new Candidate(CandidateForm.Calendar, at + 1, at + 2, "short_year")
            {
                Value = PartialDate.OfYear(year),
                LenderStep = -1,
                NeedsProfile = first.NeedsProfile,
            });
            return at + 2;
        }

        return first.End;
    }

    private static int MonthBehind(in SentenceView words, int at) => words[at].IsMonth && !words[at].IsGlued ? at : 0;

    /// <summary><c>'99</c>: the century comes from the story.</summary>
    private static int ShortYear(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        if (words[head - 1].IsGlued || words[head + 1].IsGlued && words.Class(head + 1) == WordClass.None)
        {
            return 0;
        }

        _ = floor;
        found.Add(new Candidate(CandidateForm.Calendar, head - 1, head + 1, "apostrophe_year")
        {
            Value = new PartialDate { Grain = Grain.Year, Part = (byte)words[head].Value },
        });
        return head + 1;
    }
}
