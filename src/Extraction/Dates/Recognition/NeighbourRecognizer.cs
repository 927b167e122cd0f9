using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>One unit on or back: "the next day", "the following year", "the previous April", "last summer", "early the next morning".</summary>
internal sealed class NeighbourRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers =>
        [WordClass.Unit, WordClass.DayPart, WordClass.Season, WordClass.Month];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        int which = head - 1;
        WordClass direction = words.Class(which);
        if (which < floor || direction is not (WordClass.Next or WordClass.Following or WordClass.Previous) || words[head].IsCapitalized != (words[head].Class == WordClass.Month))
        {
            return 0;
        }

        bool the = which - 1 >= floor && words.Class(which - 1) is WordClass.The or WordClass.That;
        bool back = direction == WordClass.Previous;
        bool deictic = !the && (direction == WordClass.Next || (back && words[which].Value == 1));
        if (!the && !deictic)
        {
            return 0;
        }

        int first = the ? which - 1 : which;
        Word word = words[head];
        bool past = back && words[which].Value == 2;
        if (word.Class == WordClass.Unit && (past || IsStretch(words, first, (Grain)word.Value, words[which])))
        {
            return 0;
        }

        if (word.Class == WordClass.Unit && words.Class(head + 1) == WordClass.Of)
        {
            return 0;
        }

        Candidate candidate = Read(word, first, head + 1);
        candidate.Amount = back ? -1 : 1;
        candidate.IsAside = back || (direction == WordClass.Next && (deictic || words.Class(first - 1) == WordClass.By));
        if (deictic)
        {
            candidate.Rule = "deictic_neighbour";
        }

        // early the next morning
        if (first - 1 >= floor && words.Class(first - 1) == WordClass.Position && words[first - 1].Value is 1 or 3)
        {
            candidate.First--;
            (candidate.Modifier, candidate.Qualifier) = words[first - 1].Value == 1 ? (TimexModifier.Start, DateQualifier.Early) : (TimexModifier.End, DateQualifier.Late);
        }
        else if (words.Class(first - 1) is WordClass.Of or WordClass.In)
        {
            candidate.First = first;
            Modifiers.Take(words, floor, ref candidate);
        }

        found.Add(candidate);
        return candidate.End;
    }

    private static Candidate Read(Word word, int first, int end)
    {
        Candidate candidate = new(CandidateForm.Neighbour, first, end, "neighbour");
        switch (word.Class)
        {
            case WordClass.Unit:
                candidate.Unit = (Grain)word.Value;
                break;
            case WordClass.DayPart:
                candidate.Unit = Grain.Day;
                candidate.Type = TimexType.Time;
                candidate.Value = new PartialDate { DayPart = (DayPart)word.Value };
                break;
            case WordClass.Season:
                candidate.Unit = Grain.Season;
                candidate.Value = PartialDate.OfSeason(null, word.Value);
                break;
            default:
                candidate.Unit = Grain.Month;
                candidate.Value = PartialDate.OfMonth(null, word.Value);
                break;
        }

        return candidate;
    }

    /// <summary>"for the next year" is a length of time, and so is a "following week".</summary>
    private static bool IsStretch(in SentenceView words, int first, Grain unit, Word which) =>
        unit is < Grain.Day or Grain.Week or Grain.Fortnight
        || (words.Class(first - 1) == WordClass.For && unit > Grain.Day && which.Class == WordClass.Next)
        || (which.Class == WordClass.Previous && which.Value == 1 && words.Class(first) == WordClass.The && unit > Grain.Day);
}
