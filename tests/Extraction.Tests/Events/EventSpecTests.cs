using Extraction.Dates;
using Extraction.Events;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Events;

/// <summary>Runs <c>Specs/events*.md</c>: one row an event; rows with an empty sentence belong to the sentence above.</summary>
public sealed class EventSpecTests
{
    private static readonly string[] Files = ["events.md", "events-time.md", "events-roles.md", "events-senses.md"];

    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string file in Files)
        {
            List<SpecRow> group = [];
            foreach (SpecRow row in SpecTable.Read(file))
            {
                if (row["sentence"].Length > 0 && group.Count > 0)
                {
                    data.Add(group[0].ToString(), group[0]["sentence"], Expected(group));
                    group.Clear();
                }

                group.Add(row);
            }

            data.Add(group[0].ToString(), group[0]["sentence"], Expected(group));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_tells_the_events_of_the_specification(string row, string sentence, string expected)
    {
        ExtractionResult result = MarkedText.Run(sentence);
        string actual = string.Join('\n', result.Events.Select(told => Describe(result, told)));
        Assert.True(expected == actual, $"{row}\n{sentence}\nexpected:\n{expected}\nactual:\n{actual}");
    }

    [Fact]
    public void Specification_has_enough_sentences() => Assert.True(Sentences().Count >= 120, $"{Sentences().Count} sentences");

    private static string Expected(List<SpecRow> rows) => string.Join('\n', rows
        .Where(row => row["trigger"] != "—")
        .Select(row => string.Join(" | ", row["trigger"], row["type"], row["date"], row["participants"], row["place"], row["notes"])));

    private static string Describe(ExtractionResult result, DatedEvent told)
    {
        IEnumerable<string> participants = told.Participants.Select(who =>
            $"{who.Role.ToString().ToLowerInvariant()} {who.Span.Quote(result.Text)}");
        List<string> notes = [];
        if (told.Name.Length > 0)
        {
            notes.Add("name " + told.Name);
        }

        if (told.Polarity == EventPolarity.Negated)
        {
            notes.Add("negated");
        }

        if (told.Modality != EventModality.Actual)
        {
            notes.Add(told.Modality.ToString().ToLowerInvariant());
        }

        if (told.DateBasis == DateBasis.Context)
        {
            notes.Add("context");
        }

        if (told.SameAs >= 0)
        {
            notes.Add($"same as {told.SameAs + 1}");
        }

        return string.Join(" | ", told.Trigger.Quote(result.Text), told.Type, Value(result.Dates[told.Date]), string.Join(", ", participants),
            told.Place?.Quote(result.Text) ?? "", string.Join(", ", notes));
    }

    /// <summary>The bounds in their shortest form: <c>1945</c>, <c>1945-05</c>, <c>1945-05-08</c>, <c>1940-05-10/1940-06-25</c>.</summary>
    private static string Value(DateMention date)
    {
        if (date is not { Min: { } min, Max: { } max })
        {
            return $"{date.Min}/{date.Max}";
        }

        if (min == max)
        {
            return min.ToString();
        }

        bool months = min.Day == 1 && max.Day == CalendarDay.DaysInMonth(max.Year, max.Month);
        if (min.Year == max.Year && months && min.Month == 1 && max.Month == 12)
        {
            return min.ToString()[..^6];
        }

        return months && (min.Year, min.Month) == (max.Year, max.Month) ? min.ToString()[..^3] : $"{min}/{max}";
    }
}
