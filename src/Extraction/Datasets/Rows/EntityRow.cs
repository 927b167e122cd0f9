using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>One row of the entities table.</summary>
internal sealed record EntityRow(
    string EntityId,
    string DocId,
    string Name,
    string EntityType,
    string? Subtype,
    ImmutableArray<string> Aliases,
    int MentionCount,
    int FirstCharStart);
