using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Centuries and millennia: "the nineteenth century", "18th-century", "the 4th and 5th centuries BC".</summary>
internal sealed class CenturyRecognizer : IRecognizer
{
    private const int LastCentury = 30;

    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Unit, WordClass.Units];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        var grain = (Grain)words[head].Value;
        int ordinal = head - 1;
        ordinal -= words.Class(ordinal) == WordClass.Dash && words[ordinal].IsGlued ? 1 : 0;
        if (grain is not (Grain.Century or Grain.Millennium) || ordinal < floor || words[ordinal] is not { Class: WordClass.Ordinal, Value: >= 1 and <= LastCentury })
        {
            return 0;
        }

        int end = head + 1;
        int marked = CalendarReading.Mark(words, end, out Era era);
        end = marked > 0 ? marked : end;
        Candidate last = new(CandidateForm.Calendar, Compound(words, ordinal, floor, out int number), end, grain == Grain.Century ? "century" : "millennium")
        {
            Value = new PartialDate { Grain = grain, Number = number, Era = era },
        };
        AddEarlier(words, last, floor, found);
        bool shared = found.Count > 0 && found[^1].LenderStep == 1 && found[^1].Rule == last.Rule;
        Modifiers.Take(words, shared ? found[^1].End : floor, ref last);
        found.Add(last);
        return end;
    }

    /// <summary>"twenty-first" is two words.</summary>
    private static int Compound(in SentenceView words, int ordinal, int floor, out int number)
    {
        number = words[ordinal].Value;
        int tens = words.Class(ordinal - 1) == WordClass.Dash && words[ordinal].IsGlued ? ordinal - 2 : ordinal - 1;
        if (number < 10 && tens >= floor && words[tens] is { Class: WordClass.Cardinal, Value: >= 20 })
        {
            number += words[tens].Value;
            return tens;
        }

        return ordinal;
    }

    /// <summary>"the 4th and 5th centuries BC", "the 16th or 17th century": the first shares noun and era.</summary>
    private static void AddEarlier(in SentenceView words, in Candidate last, int floor, List<Candidate> found)
    {
        int joint = last.First - 1;
        joint -= words.Class(joint) == WordClass.The ? 1 : 0;
        bool modified = words.Class(joint) == WordClass.Position;
        joint -= modified ? 1 : 0;
        int first = joint - 1;
        first -= words.Class(first) == WordClass.Dash && words[first].IsGlued && words.Class(joint) != WordClass.Dash ? 1 : 0;
        if (first < floor || words.Class(joint) is not (WordClass.And or WordClass.Or or WordClass.To or WordClass.Dash)
            || words[first] is not { Class: WordClass.Ordinal, Value: >= 1 and <= LastCentury })
        {
            return;
        }

        Candidate earlier = new(CandidateForm.Calendar, first, first + 1, last.Rule)
        {
            Value = last.Value with { Number = words[first].Value },
            LenderStep = 1,
        };
        Modifiers.Take(words, floor, ref earlier);
        found.Add(earlier);
    }
}
