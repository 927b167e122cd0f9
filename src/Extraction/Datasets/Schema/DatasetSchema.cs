using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>All tables, in the order that they are written and documented in.</summary>
public static class DatasetSchema
{
    /// <summary>The tables: first the documents and their structure, then what was found in them, then findings about them.</summary>
    public static ImmutableArray<Table> Tables { get; } =
    [
        DocumentsTable.Definition,
        SectionsTable.Definition,
        BlocksTable.Definition,
        InfoboxTable.Definition,
        SentencesTable.Definition,
        DatesTable.Definition,
        EventsTable.Definition,
        EventParticipantsTable.Definition,
        EntitiesTable.Definition,
        MentionsTable.Definition,
        FiguresTable.Definition,
        ReferencesTable.Definition,
        CitationsTable.Definition,
        DiagnosticsTable.Definition,
    ];
}
