using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Entities;

public sealed class NameTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_are_found_with_their_types(SpecRow row)
    {
        ExtractionResult result = Paragraphs.Annotate(row["text"]);
        string found = string.Join("; ", result.Mentions.Select(mention => $"{mention.Span.Quote(result.Text)} {TypeName(mention.Type)}"));
        Assert.Equal(row["names"], found.Length == 0 ? "none" : found);
    }

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("entities.md");

    [Theory]
    [MemberData(nameof(Mergings))]
    public void Variants_of_a_name_are_one_entity(SpecRow row)
    {
        ExtractionResult result = Paragraphs.Annotate(row["text"]);
        Entity entity = Assert.Single(result.Entities, entity => entity.Name == row["entity"]);
        Assert.Equal(row["aliases"], string.Join(" | ", entity.Aliases));
        if (row["apart"].Length > 0)
        {
            Assert.Single(result.Entities, other => other.Name == row["apart"]);
        }
    }

    public static TheoryData<SpecRow> Mergings() => SpecTable.Theory("entities-merging.md");

    private static string TypeName(EntityType type) => type == EntityType.MilitaryUnit ? "MILITARY_UNIT" : type.ToString().ToUpperInvariant();
}
