using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>Finds the day that stands beside an expression in its sentence and gives it its value.</summary>
internal static class DateBeside
{
    private const int MostWordsBehindDay = 2;
    private const int MostWordsBeforeDay = 3;

    /// <summary>
    /// "On 27 June 1950, two days after the invasion and three months before the truce": behind a day and a comma or dash, or another
    /// such expression and "and", an expression is that day over again.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="candidates">All candidates; those before <paramref name="index"/> are resolved.</param>
    /// <param name="index">The expression.</param>
    /// <returns>Index of the day, or -1.</returns>
    public static int Apposed(string text, TokenTable tokens, ReadOnlySpan<Candidate> candidates, int index)
    {
        Candidate expression = candidates[index];
        if (index == 0 || candidates[index - 1] is not { IsDropped: false } last || last.Sentence != expression.Sentence || expression.First != last.End + 1)
        {
            return -1;
        }

        ReadOnlySpan<char> mark = tokens.TokensOf(tokens.Sentences[expression.Sentence])[last.End].In(text);
        return last switch
        {
            { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, IsComplete: true } } when expression.Unit == Grain.Day && mark is "," or "-" or "\u2013" or "\u2014" => index - 1,
            { Form: CandidateForm.EventShift, Anchor: >= 0 } when mark is "and" && last.Anchor == index - 2 && candidates[last.Anchor].End + 1 == last.First => last.Anchor,
            _ => -1,
        };
    }

    /// <summary>The day of a clock time: "8 May, 1:00 a.m." or "11 a.m. on 11 November 1918".</summary>
    /// <param name="candidates">All candidates; those before <paramref name="index"/> are resolved.</param>
    /// <param name="index">The clock time.</param>
    /// <param name="state">Where the story stands, for the year of a day behind.</param>
    /// <param name="source">Index of the day, or -1.</param>
    /// <returns>The day, nothing when there is none.</returns>
    public static PartialDate DayOf(ReadOnlySpan<Candidate> candidates, int index, in NarrativeState state, out int source)
    {
        ref readonly Candidate time = ref candidates[index];
        if (index > 0 && IsDay(candidates[index - 1], time) && time.First - candidates[index - 1].End <= MostWordsBehindDay)
        {
            source = index - 1;
            return candidates[source].Value;
        }

        for (int i = index + 1; i < candidates.Length && i <= index + 2; i++)
        {
            if (IsDay(candidates[i], time) && candidates[i].First - time.End <= MostWordsBeforeDay)
            {
                source = i;
                Candidate day = candidates[i];
                CalendarFiller.Fill(ref day, i, state);
                return day.Value;
            }
        }

        source = -1;
        return default;
    }

    private static bool IsDay(in Candidate day, in Candidate time) =>
        day is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, Month: > 0 } } && day.Sentence == time.Sentence && day.IsBracketed == time.IsBracketed;
}
