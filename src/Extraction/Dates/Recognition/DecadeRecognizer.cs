using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Decades: "the 1870s", "the 470s BC", "the '60s", "the sixties"; and "the 1800s", which is a century.</summary>
internal sealed class DecadeRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.DecadeDigits, WordClass.DecadeWord];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        Word word = words[head];
        int end = head + 1;
        int marked = CalendarReading.Mark(words, end, out Era era);
        end = marked > 0 ? marked : end;
        Candidate candidate = new(CandidateForm.Calendar, head, end, "decade");
        if (word.Digits >= 3 && word.Value % 10 == 0 && word.Value <= 2990 && (word.Digits == 4 || marked > 0))
        {
            bool century = word.Digits == 4 && word.Value % 100 == 0 && word.Value < 2000 && word.Value >= 1000;
            candidate.Value = century
                ? new PartialDate { Grain = Grain.Century, Number = (word.Value / 100) + 1, Era = era }
                : new PartialDate { Grain = Grain.Decade, Number = word.Value / 10, Era = era };
        }
        else if (IsShort(words, head, floor, out int digit))
        {
            candidate.First -= word.Digits == 2 && words.Class(head - 1) == WordClass.Apostrophe && words[head].IsGlued ? 1 : 0;
            candidate.Value = new PartialDate { Grain = Grain.Decade, Part = (byte)digit };
            candidate.Rule = "short_decade";
        }
        else
        {
            return 0;
        }

        Modifiers.Take(words, floor, ref candidate);
        found.Add(candidate);
        return end;
    }

    /// <summary>Two digits or a word behind "the"; "in his sixties" is an age.</summary>
    private static bool IsShort(in SentenceView words, int head, int floor, out int digit)
    {
        Word word = words[head];
        digit = word.Class == WordClass.DecadeWord ? word.Value : word.Value / 10;
        bool apostrophe = words.Class(head - 1) == WordClass.Apostrophe && word.IsGlued;
        int before = apostrophe ? head - 2 : head - 1;
        bool the = before >= floor && words.Class(before) is WordClass.The or WordClass.Position;
        return (word.Class == WordClass.DecadeWord || (word.Digits == 2 && word.Value % 10 == 0)) && digit > 0 && (the || apostrophe);
    }
}
