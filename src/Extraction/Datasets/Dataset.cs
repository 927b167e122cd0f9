using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Pipeline;

namespace Extraction.Datasets;

/// <summary>The rows of one document in every table, ready to be written. Immutable; read it through <see cref="DatasetSchema.Tables"/>.</summary>
public sealed class Dataset
{
    private Dataset(DocumentRow document, string text)
    {
        Document = document;
        Text = text;
    }

    /// <summary>Id of the document.</summary>
    public string DocId => Document.DocId;

    /// <summary>True when the document could not be read, so that only its diagnostics tell of it.</summary>
    public bool IsFailure => Document.Status == DocumentsTable.Error;

    /// <summary>Where the document came from.</summary>
    public string Source => Document.Source;

    /// <summary>Why the document could not be read; null when it could.</summary>
    public string? FailureReason => IsFailure ? Diagnostics[0].Message : null;

    internal DocumentRow Document { get; }

    internal string Text { get; }

    internal ImmutableArray<SectionRow> Sections { get; private init; } = [];

    internal ImmutableArray<BlockRow> Blocks { get; private init; } = [];

    internal ImmutableArray<InfoboxRow> Infobox { get; private init; } = [];

    internal ImmutableArray<SentenceRow> Sentences { get; private init; } = [];

    internal ImmutableArray<DateRow> Dates { get; private init; } = [];

    internal ImmutableArray<EventRow> Events { get; private init; } = [];

    internal ImmutableArray<EventParticipantRow> EventParticipants { get; private init; } = [];

    internal ImmutableArray<EntityRow> Entities { get; private init; } = [];

    internal ImmutableArray<MentionRow> Mentions { get; private init; } = [];

    internal ImmutableArray<FigureRow> Figures { get; private init; } = [];

    internal ImmutableArray<ReferenceRow> References { get; private init; } = [];

    internal ImmutableArray<CitationRow> Citations { get; private init; } = [];

    internal ImmutableArray<DiagnosticRow> Diagnostics { get; private init; } = [];

    /// <summary>The rows of a document that was read.</summary>
    /// <param name="result">The document with all its layers.</param>
    /// <param name="occurrence">1 for the first document of its source, 2 for the second, …: two inputs of one name get two ids.</param>
    internal static Dataset Of(ExtractionResult result, int occurrence)
    {
        var tabulation = new Tabulation(result, occurrence);
        return new Dataset(DocumentsTable.Row(tabulation), result.Text)
        {
            Sections = SectionsTable.Rows(tabulation),
            Blocks = BlocksTable.Rows(tabulation),
            Infobox = InfoboxTable.Rows(tabulation),
            Sentences = SentencesTable.Rows(tabulation),
            Dates = DatesTable.Rows(tabulation),
            Events = EventsTable.Rows(tabulation),
            EventParticipants = EventParticipantsTable.Rows(tabulation),
            Entities = EntitiesTable.Rows(tabulation),
            Mentions = MentionsTable.Rows(tabulation),
            Figures = FiguresTable.Rows(tabulation),
            References = ReferencesTable.Rows(tabulation),
            Citations = CitationsTable.Rows(tabulation),
            Diagnostics = DiagnosticsTable.Rows(tabulation),
        };
    }

    /// <summary>The rows of a document that could not be read: one in documents, the reasons in diagnostics.</summary>
    /// <param name="source">Where the document came from.</param>
    /// <param name="occurrence">As in <see cref="Of"/>.</param>
    /// <param name="reasons">Why it could not be read, at least one.</param>
    internal static Dataset OfFailure(string source, int occurrence, ImmutableArray<Diagnostic> reasons)
    {
        string id = RowIds.OfDocument(source, occurrence);
        var document = new DocumentRow(
            id, null, source, null, null, null, null, null, null, null, null, null, null, null, null, null, DocumentsTable.Error);
        return new Dataset(document, "")
        {
            Diagnostics = [.. reasons.Select((reason, i) => DiagnosticsTable.Row(id, reason, i, null))],
        };
    }
}
