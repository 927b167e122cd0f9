using System.Collections.Immutable;
using Extraction.Figures;

namespace Extraction.Datasets;

/// <summary>The figures table: what a document counts and measures.</summary>
internal static class FiguresTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<FigureRow>(
            "figures",
            "One number that measures or counts something. Rival estimates are rows of their own, never added up.",
            dataset => dataset.Figures)
        .Id("figure_id", IdPrefix.Figure, "The figure.", row => row.FigureId)
        .OfDocument(row => row.DocId)
        .Reference("?section_id", ForeignKey.Sections, "The section that holds it.", row => row.SectionId)
        .Reference("?sentence_id", ForeignKey.Sentences, "The sentence that holds it.", row => row.SentenceId)
        .Text(
            "text",
            "The figure as written: qualifier, number and unit or counted noun.",
            "at least 20,000 soldiers",
            row => row.Text)
        .Place("char_start", "char_end", "the figure", row => row.Place)
        .Number("?value", "The stated number; unknown for a range and for vague words.", "20000", row => row.Value)
        .Number("?value_min", "Lower bound, where the text gives one.", "20000", row => row.ValueMin)
        .Number("?value_max", "Upper bound, where the text gives one.", "25000", row => row.ValueMax)
        .Word("qualifier", "How the text qualifies it.", Spelling<FigureQualifier>.Lower.All, row => row.Qualifier)
        .Word("kind", "What kind of quantity it is.", Spelling<FigureKind>.Lower.All, row => row.Kind)
        .Text("?unit", "UCUM code of the unit, ISO 4217 code of the currency; unknown for counts.", "km", row => row.Unit)
        .Text("?unit_text", "The unit as written.", "kilometres", row => row.UnitText)
        .Text("?counted", "The noun counted.", "soldiers", row => row.Counted)
        .Word("?category", "What the figure is about.", Spelling<FigureCategory>.Lower.AllButNone, row => row.Category)
        .List(
            "statuses",
            "What befell those counted; several may hold.",
            "killed|missing",
            row => row.Statuses,
            CasualtyWords.All)
        .Integer("?side", "The column of the infobox: 1, 2, …; unknown where the text does not say.", "2", row => row.Side)
        .Text(
            "?belligerent",
            "The party whose people or things are counted, where the text says.",
            "Carthage",
            row => row.Belligerent)
        .Text("?attribution", "Who says so, where somebody is named.", "Polybius", row => row.Attribution)
        .Reference("?date_id", ForeignKey.Dates, "The date that the figure holds for.", row => row.DateId)
        .Explained(row => row.Confidence, row => row.RuleId)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<FigureRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Figures.Select((figure, i) => Row(tabulation, figure, i))];

    private static FigureRow Row(Tabulation tabulation, FigureMention figure, int i) => new(
        tabulation.Ids.Figures[i],
        tabulation.Ids.Document,
        tabulation.SectionId(figure.Sentence),
        tabulation.SentenceId(figure.Sentence),
        tabulation.Quote(figure.Span),
        tabulation.Place(figure.Span),
        figure.Value,
        figure.Min,
        figure.Max,
        Spelling<FigureQualifier>.Lower[figure.Qualifier],
        Spelling<FigureKind>.Lower[figure.Kind],
        figure.Unit,
        figure.UnitText,
        figure.Counted,
        Spelling<FigureCategory>.Lower.OrNone(figure.Category),
        CasualtyWords.Of(figure.Statuses),
        figure.Side > 0 ? figure.Side : null,
        figure.Belligerent,
        figure.Attribution,
        Tabulation.At(tabulation.Ids.Dates, figure.Date),
        figure.Confidence,
        figure.RuleId);
}
