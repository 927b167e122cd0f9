namespace Extraction.Dates.Recognition;

/// <summary>A weekday without its date: "on Friday", "Thursday's killing".</summary>
internal sealed class WeekdayRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public ReadOnlySpan<WordClass> Openers => [WordClass.Weekday];

    /// <inheritdoc/>
    public int Recognize(in SentenceView words, int head, int floor, List<Candidate> found)
    {
        // "Sunday Times", "Bloody Sunday", "Black Friday": names, unless a preposition asks for a day.
        bool asked = words.Class(head - 1) is WordClass.On or WordClass.By or WordClass.Until or WordClass.Since or WordClass.Next or WordClass.Previous or WordClass.After or WordClass.Before;
        bool name = words[head - 1] is { Class: WordClass.None, IsCapitalized: true } || words[head + 1] is { Class: WordClass.None, IsCapitalized: true };
        if (!words[head].IsCapitalized || (!asked && name))
        {
            return 0;
        }

        _ = floor;
        found.Add(new Candidate(CandidateForm.Weekday, head, head + 1, "weekday")
        {
            Amount = words[head].Value,
            Fixed = $"XXXX-WXX-{(char)('0' + words[head].Value)}",
        });
        return head + 1;
    }
}
