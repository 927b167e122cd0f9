using System.Collections.Immutable;
using Extraction.Dates;

namespace Extraction.Datasets;

/// <summary>The dates table: temporal expressions with their values.</summary>
internal static class DatesTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<DateRow>(
            "dates",
            "One temporal expression. A range is one INTERVAL row over the whole and one row for each of its ends.",
            dataset => dataset.Dates)
        .Id("date_id", IdPrefix.Date, "The expression.", row => row.DateId)
        .OfDocument(row => row.DocId)
        .Reference("?section_id", ForeignKey.Sections, "The section that holds it.", row => row.SectionId)
        .Reference("?sentence_id", ForeignKey.Sentences, "The sentence that holds it.", row => row.SentenceId)
        .Text("text", "The expression as written.", "spring of 218 BC", row => row.Text)
        .Place("char_start", "char_end", "the expression", row => row.Place)
        .Word(
            "timex_type",
            "TIMEX3 type (TimeML 1.2.1), and INTERVAL for a range as a whole.",
            Spelling<TimexType>.Upper.All,
            row => row.TimexType)
        .Text(
            "?timex_value",
            "TIMEX3 value, spelled as in the WikiWars corpus; unknown for intervals.",
            "BC0218-SP",
            row => row.TimexValue)
        .Word("?timex_mod", "TIMEX3 modifier.", Spelling<TimexModifier>.Upper.AllButNone, row => row.TimexMod)
        .Text("?edtf", "The value in EDTF (ISO 8601-2:2019).", "-0217-21", row => row.Edtf)
        .Bounded(row => row.Bounds)
        .Word(
            "?precision",
            "How exactly it is known; unknown for durations, sets and unresolved dates.",
            Spelling<DatePrecision>.Lower.AllButNone,
            row => row.Precision)
        .Word("qualifier", "How the text qualifies it.", Spelling<DateQualifier>.Lower.All, row => row.Qualifier)
        .Word(
            "calendar",
            "The calendar that the text names; dates are marked, never converted silently.",
            Spelling<CalendarSystem>.Lower.All,
            row => row.Calendar)
        .Word(
            "basis",
            "How the value is known: written in full, completed from another date, counted from one, or handed down by heading, infobox or reference date.",
            Spelling<DateBasis>.Lower.All,
            row => row.Basis)
        .Reference(
            "?anchor_date_id",
            ForeignKey.Dates,
            "The date that lent year, month or era, or that this one was counted from.",
            row => row.AnchorDateId)
        .Explained(row => row.Confidence, row => row.RuleId)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<DateRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Dates.Select((date, i) => Row(tabulation, date, i))];

    private static DateRow Row(Tabulation tabulation, DateMention date, int i) => new(
        tabulation.Ids.Dates[i],
        tabulation.Ids.Document,
        tabulation.SectionId(date.Sentence),
        tabulation.SentenceId(date.Sentence),
        tabulation.Quote(date.Span),
        tabulation.Place(date.Span),
        Spelling<TimexType>.Upper[date.Type],
        date.TimexValue,
        Spelling<TimexModifier>.Upper.OrNone(date.Modifier),
        date.Edtf,
        new DateBounds(date.Min, date.Max),
        Spelling<DatePrecision>.Lower.OrNone(date.Precision),
        Spelling<DateQualifier>.Lower[date.Qualifier],
        Spelling<CalendarSystem>.Lower[date.Calendar],
        Spelling<DateBasis>.Lower[date.Basis],
        Tabulation.At(tabulation.Ids.Dates, date.Anchor),
        date.Confidence,
        date.RuleId);
}
