using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Datasets;

/// <summary>The sections table: the outline of each document.</summary>
internal static class SectionsTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<SectionRow>(
            "sections",
            "One section of the outline; the first of a document is its lead.",
            dataset => dataset.Sections)
        .Id("section_id", IdPrefix.Section, "The section.", row => row.SectionId)
        .OfDocument(row => row.DocId)
        .Reference(
            "?parent_section_id",
            ForeignKey.Sections,
            "The section that holds this one; unknown at the top.",
            row => row.ParentSectionId)
        .Integer("ordinal", "Place among the document's sections, 0-based.", "3", row => row.Ordinal)
        .Integer("level", "1 for the lead, 2 for top-level headings, and so on to 6.", "2", row => row.Level)
        .Word(
            "level_basis",
            "Whether the markup states the level or it was inferred from the layout.",
            Spelling<LevelBasis>.Lower.All,
            row => row.LevelBasis)
        .Text("?heading", "The heading as written; unknown where the section has none.", "Aftermath", row => row.Heading)
        .Place("?heading_start", "?heading_end", "the heading", row => row.HeadingPlace)
        .Text(
            "?path",
            "The headings from the top down, joined by ` > `; unknown for the lead.",
            "Background > Causes",
            row => row.Path)
        .Word("kind", "What the section is for.", Spelling<SectionKind>.Lower.All, row => row.Kind)
        .Place("char_start", "char_end", "the section", row => row.Place)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<SectionRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Article.Sections.Select((section, i) => Row(tabulation, section, i))];

    private static SectionRow Row(Tabulation tabulation, Section section, int i) => new(
        tabulation.Ids.Sections[i],
        tabulation.Ids.Document,
        Tabulation.At(tabulation.Ids.Sections, section.Parent),
        i,
        section.Level,
        Spelling<LevelBasis>.Lower[section.LevelBasis],
        tabulation.Quote(section.Heading),
        section.Heading.IsEmpty ? null : tabulation.Place(section.Heading),
        tabulation.Article.PathOf(i),
        Spelling<SectionKind>.Lower[section.Kind],
        tabulation.Place(section.Span));
}
