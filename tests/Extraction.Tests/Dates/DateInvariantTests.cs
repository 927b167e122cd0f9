using System.Text;
using CsCheck;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Dates.Values;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Dates;

/// <summary>What holds for the rows of any text.</summary>
public sealed class DateInvariantTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().AddDates().Build();

    private static readonly string[] Vocabulary =
    [
        "1939", "1941", "45", "7", "31", "30", "0", "264", "BC", "AD", "B.C.", "May", "March", "february", "Feb.", "June", "December", "spring", "winter", "fall",
        "the", "of", "in", "on", "from", "to", "between", "and", "or", "since", "until", "before", "after", "early", "late", "mid", "end", "next", "previous",
        "following", "that", "same", "day", "days", "week", "month", "months", "year", "years", "decade", "century", "centuries", "later", "earlier", "ago",
        "two", "twenty", "hundred", "thousand", "9999", "12000", "millennium", "decades", "a", "few", "several", "first", "second", "20th", "1930s", "'99", "'60s", "half", "quarter", "more", "than", "about", "c.",
        "11", "a.m.", "5:30PM", "10:57", "noon", "night", "morning", "Easter", "Christmas", "Day", "Friday", "now", "former", "daily", "every", "men", "%", "$",
        "-", "–", "—", "/", ",", ".", "(", ")", "[", "]", "\"", "'", ":", "\n", "\n\n", "O.S.", "1731/2", "1939-09-01", "9999999999", "Z\u0301", "\U0001F600", "\uD800",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]);

    private static readonly Gen<string> TimeSoup =
        Word.Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<string> GluedSoup =
        Word.Array[0, 60].Select(words => string.Concat(words));

    // How many texts a property tries is CsCheck's to say: 100, or what CsCheck_Iter holds. A run of 100,000 passes.
    [Fact]
    public void Any_words_in_any_order_give_sound_rows() => TimeSoup.Sample(AssertSound);

    [Fact]
    public void Any_words_without_spaces_give_sound_rows() => GluedSoup.Sample(AssertSound);

    [Fact]
    public void Any_characters_give_sound_rows() => Gen.String[Gen.Char, 0, 80].Sample(AssertSound);

    [Fact]
    public void Any_text_cut_anywhere_gives_sound_rows()
    {
        foreach (string text in DateSpecs.Texts)
        {
            for (int length = 0; length <= text.Length; length++)
            {
                AssertSound(text[..length]);
            }
        }
    }

    [Fact]
    public void Full_dates_are_the_same_whatever_text_follows()
    {
        foreach ((string first, string second) in DateSpecs.Texts.Zip(DateSpecs.Texts.Skip(1)))
        {
            string[] alone = [.. FullDates(first)];
            string[] joined = [.. FullDates(first + "\n\n" + second)];
            Assert.Equal(alone, joined.Take(alone.Length));
        }
    }

    [Fact]
    public void Same_text_gives_the_same_rows()
    {
        string text = string.Join("\n\n", DateSpecs.Texts);
        Assert.Equal(Rows(text).Dates, Rows(text).Dates);
    }

    [Fact]
    public void One_endless_sentence_is_read_in_linear_time()
    {
        var text = new StringBuilder();
        while (text.Length < 400_000)
        {
            text.Append("two days after the fall of Girona on 5 February the ");
        }

        AssertSound(text.ToString());
    }

    private static IEnumerable<string> FullDates(string text)
    {
        ExtractionResult result = Rows(text);
        return result.Dates.Where(date => date is { Precision: DatePrecision.Day, Basis: DateBasis.Explicit })
            .Select(date => $"{date.Span.Start} {date.Span.Quote(text)} {date.Edtf}");
    }

    private static ExtractionResult Rows(string text) => Pipeline.Run(Article.Parse(text));

    private static void AssertSound(string text)
    {
        ExtractionResult result = Rows(text);
        TextSpan last = default;
        TextSpan interval = default;
        for (int i = 0; i < result.Dates.Length; i++)
        {
            DateMention date = result.Dates[i];
            string quote = date.Span.Quote(result.Text);
            Require(date.Span.Start >= last.Start, quote, "is out of order", text);
            Require(date.Type == TimexType.Interval || !last.Overlaps(date.Span), quote, "overlaps the row before it", text);
            Require(!interval.Overlaps(date.Span) || interval.Contains(date.Span), quote, "sticks out of its interval", text);
            Assert.Equal(quote.Trim(), quote);
            Require(result.Sentences[date.Sentence].Span.Contains(date.Span), quote, "is not in its sentence", text);
            Assert.InRange(date.Confidence, 0.01f, 1f);
            Assert.InRange(date.Anchor, -1, result.Dates.Length - 1);
            Assert.NotEqual(i, date.Anchor);
            Assert.NotEqual("", date.RuleId);
            AssertBoundsComeFromEdtf(date, quote);
            (last, interval) = date.Type == TimexType.Interval ? (last, date.Span) : (date.Span, interval);
        }
    }

    /// <summary>Builds the message only on failure: the text may be long and the rows many.</summary>
    private static void Require(bool holds, string quote, string otherwise, string text)
    {
        if (!holds)
        {
            Assert.Fail($"'{quote}' {otherwise} in: {text}");
        }
    }

    private static void AssertBoundsComeFromEdtf(DateMention date, string quote)
    {
        if (date.Edtf.Length == 0)
        {
            Assert.Null(date.Min);
            Assert.Null(date.Max);
            return;
        }

        Assert.True(Edtf.TryParse(date.Edtf, out Edtf value), $"'{quote}' has no valid EDTF: {date.Edtf}");
        Assert.Equal((value.Min, value.Max), (date.Min, date.Max));
        Assert.True(date.Min is null || date.Max is null || date.Min <= date.Max, $"'{quote}' ends before it begins: {date.Edtf}");
    }
}
