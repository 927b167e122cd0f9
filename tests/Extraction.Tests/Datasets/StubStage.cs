using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events;
using Extraction.Figures;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Datasets;

/// <summary>
/// Fills every layer with rows whose every field is known and awkward, so that the tables are tested without the extractors.
/// Each quote is looked for in the text, so that the same rows move when the text is edited.
/// </summary>
internal sealed class StubStage : IAnnotator
{
    /// <summary>The text that the stage knows: astral characters, CRLF, quotes, separators.</summary>
    public const string Text =
        "𐤀 Carthage, \"the new\" city; 😀 it fell in 146 BC.\r\n\r\nAbout 50,000 | sixty thousand people survived.\n=SUM(A1) lost twice: it fell, it fell.\n";

    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().Add(new StubStage()).Build();

    public string Name => "stub";

    public ImmutableArray<Type> Requires => [];

    public ImmutableArray<Type> Produces =>
        [typeof(DateMention), typeof(FigureMention), typeof(EntityMention), typeof(Entity), typeof(DatedEvent)];

    public static ExtractionResult Run(string text = Text, string source = "folder/stub.txt") =>
        Pipeline.Run(Article.Parse(text, new ArticleOptions { Source = source, Title = "Stub; a \"title\"", ReferenceDate = new DateOnly(2009, 12, 19) }));

    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        TextSpan year = Find(earlier, "146 BC");
        TextSpan people = Find(earlier, "About 50,000 | sixty thousand people");
        TextSpan name = Find(earlier, "Carthage");
        TextSpan fell = Find(earlier, "it fell");
        layers.Write<DateMention>(
        [
            new()
            {
                Span = year, Sentence = At(earlier, year), Type = TimexType.Date, TimexValue = "BC0146", Modifier = TimexModifier.OnOrBefore,
                Edtf = "-0145", Min = new CalendarDay(-145, 1, 1), Max = new CalendarDay(-145, 12, 31), Precision = DatePrecision.Year,
                Qualifier = DateQualifier.Circa, Calendar = CalendarSystem.Julian, Basis = DateBasis.Relative, Anchor = 1, Confidence = 0.95f, RuleId = "dates.year",
            },
            new()
            {
                Span = year, Sentence = At(earlier, year), Type = TimexType.Interval, TimexValue = "", Edtf = "-0145/..", Min = new CalendarDay(-145, 1, 1),
                Anchor = -1, Confidence = 1f / 3, RuleId = "dates.open",
            },
        ]);
        layers.Write<FigureMention>(
        [
            new()
            {
                Span = people, Sentence = At(earlier, people), Value = 50000, Min = 0.1, Max = 60000.5, Qualifier = FigureQualifier.Approx, Kind = FigureKind.Count,
                Unit = "", UnitText = "", Counted = "people", Category = FigureCategory.Casualties, Statuses = CasualtyStatuses.Displaced | CasualtyStatuses.Captured,
                Side = 2, Belligerent = "Carthage", Attribution = "Polybius, \"Histories\"", Date = 0, Confidence = 0.5f, RuleId = "figures.count",
            },
        ]);
        layers.Write<EntityMention>([new() { Span = name, Sentence = At(earlier, name), Entity = 0, Type = EntityType.Location, Confidence = 0.9f, RuleId = "names.list" }]);
        layers.Write<Entity>([new() { Name = "Carthage", Type = EntityType.Location, Subtype = "city", Aliases = ["Qart|Hadasht", "=Karthago"], MentionCount = 1, First = name }]);
        layers.Write<DatedEvent>(
        [
            new()
            {
                Span = fell, Sentence = At(earlier, fell), Trigger = new TextSpan(fell.Start + 3, 4), Type = "siege", Date = 0, DateBasis = DateBasis.Context,
                Place = name, PlaceEntity = 0, Confidence = 0.75f, RuleId = "events.verb",
                Participants = [new EventParticipant(ParticipantRole.Patient, 0, name), new EventParticipant(ParticipantRole.Other, -1, people)],
            },
            .. FromLast(earlier),
        ]);
        layers.Report(new Diagnostic(DiagnosticSeverity.Warning, "stub", "A finding, with a comma.", name));
    }

    // Two rows that say the same in the same sentence, and are the same event as the first.
    private static IEnumerable<DatedEvent> FromLast(ExtractionResult earlier)
    {
        int last = earlier.Text.LastIndexOf("it fell", StringComparison.Ordinal);
        int before = earlier.Text.LastIndexOf("it fell", last - 1, StringComparison.Ordinal);
        foreach (int start in (int[])[before, last])
        {
            var span = new TextSpan(start, 7);
            yield return new DatedEvent { Span = span, Sentence = At(earlier, span), Trigger = new TextSpan(start + 3, 4), Type = "siege", Date = -1, SameAs = 0, Confidence = 0.5f, RuleId = "events.verb" };
        }
    }

    private static TextSpan Find(ExtractionResult result, string quote) => new(result.Text.IndexOf(quote, StringComparison.Ordinal), quote.Length);

    private static int At(ExtractionResult result, TextSpan span) => result.Tokens.SentenceAt(span.Start);
}
