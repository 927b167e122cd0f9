using System.Collections.Immutable;
using Extraction.Entities;

namespace Extraction.Datasets;

/// <summary>The mentions table: where a document names its entities.</summary>
internal static class MentionsTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<MentionRow>(
            "mentions",
            "One place where a document names an entity.",
            dataset => dataset.Mentions)
        .Id("mention_id", IdPrefix.Mention, "The mention.", row => row.MentionId)
        .OfDocument(row => row.DocId)
        .Reference("?section_id", ForeignKey.Sections, "The section that holds it.", row => row.SectionId)
        .Reference("?sentence_id", ForeignKey.Sentences, "The sentence that holds it.", row => row.SentenceId)
        .Reference("?entity_id", ForeignKey.Entities, "The entity that it names.", row => row.EntityId)
        .Text("text", "The name as written.", "Hannibal", row => row.Text)
        .Word("entity_type", "What the name stands for here.", Spelling<EntityType>.Upper.All, row => row.EntityType)
        .Word("mention_kind", "How it names the entity.", Spelling<MentionKind>.Lower.All, row => row.MentionKind)
        .Place("char_start", "char_end", "the name", row => row.Place)
        .Explained(row => row.Confidence, row => row.RuleId)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<MentionRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Mentions.Select((mention, i) => Row(tabulation, mention, i))];

    private static MentionRow Row(Tabulation tabulation, EntityMention mention, int i) => new(
        tabulation.Ids.Mentions[i],
        tabulation.Ids.Document,
        tabulation.SectionId(mention.Sentence),
        tabulation.SentenceId(mention.Sentence),
        Tabulation.At(tabulation.Ids.Entities, mention.Entity),
        tabulation.Quote(mention.Span),
        Spelling<EntityType>.Upper[mention.Type],
        Spelling<MentionKind>.Lower[mention.Kind],
        tabulation.Place(mention.Span),
        mention.Confidence,
        mention.RuleId);
}
