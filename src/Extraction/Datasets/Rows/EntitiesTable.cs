using System.Collections.Immutable;
using Extraction.Entities;

namespace Extraction.Datasets;

/// <summary>The entities table: who and what a document speaks of.</summary>
internal static class EntitiesTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<EntityRow>(
            "entities",
            "One person, place, organisation, … of one document, all its names joined. Entities are not linked across documents.",
            dataset => dataset.Entities)
        .Id("entity_id", IdPrefix.Entity, "The entity.", row => row.EntityId)
        .OfDocument(row => row.DocId)
        .Text("name", "The document's title where the text has it as a name of the entity, else its longest name in the document.", "Hannibal Barca", row => row.Name)
        .Word("entity_type", "What it is.", Spelling<EntityType>.Upper.All, row => row.EntityType)
        .Text("?subtype", "A finer type.", "river", row => row.Subtype)
        .List(
            "aliases",
            "Its other names in the document, in the order of first appearance.",
            "Hannibal|Barca",
            row => row.Aliases)
        .Integer("mention_count", "How many mentions it has.", "17", row => row.MentionCount)
        .Integer("first_char_start", "Where its first mention begins, in Unicode code points.", "120", row => row.FirstCharStart)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<EntityRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Entities.Select((entity, i) => Row(tabulation, entity, i))];

    private static EntityRow Row(Tabulation tabulation, Entity entity, int i) => new(
        tabulation.Ids.Entities[i],
        tabulation.Ids.Document,
        entity.Name,
        Spelling<EntityType>.Upper[entity.Type],
        entity.Subtype,
        entity.Aliases,
        entity.MentionCount,
        tabulation.Place(entity.First).Start);
}
