namespace Extraction.Datasets;

/// <summary>One row of the sections table.</summary>
internal sealed record SectionRow(
    string SectionId,
    string DocId,
    string? ParentSectionId,
    int Ordinal,
    int Level,
    string LevelBasis,
    string? Heading,
    CodePointSpan? HeadingPlace,
    string? Path,
    string Kind,
    CodePointSpan Place);
