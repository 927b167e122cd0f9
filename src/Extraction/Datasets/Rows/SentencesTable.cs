using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Datasets;

/// <summary>The sentences table.</summary>
internal static class SentencesTable
{
    /// <summary>Columns and keys.</summary>
    public static readonly Table Definition = new TableBuilder<SentenceRow>(
            "sentences",
            "One sentence, or one line of a heading, list, infobox or caption.",
            dataset => dataset.Sentences)
        .Id("sentence_id", IdPrefix.Sentence, "The sentence.", row => row.SentenceId)
        .OfDocument(row => row.DocId)
        .Reference("section_id", ForeignKey.Sections, "The section that holds it.", row => row.SectionId)
        .Reference("block_id", ForeignKey.Blocks, "The block that holds it.", row => row.BlockId)
        .Integer("ordinal", "Place among the document's sentences, 0-based.", "42", row => row.Ordinal)
        .Place("char_start", "char_end", "the sentence", row => row.Place)
        .Text("text", "The sentence as written.", "The war began in 218 BC.", row => row.Text)
        .Build();

    /// <summary>The rows of a document.</summary>
    public static ImmutableArray<SentenceRow> Rows(Tabulation tabulation) =>
        [.. tabulation.Result.Sentences.Select((sentence, i) => Row(tabulation, sentence, i))];

    private static SentenceRow Row(Tabulation tabulation, Sentence sentence, int i) => new(
        tabulation.Ids.Sentences[i],
        tabulation.Ids.Document,
        tabulation.Ids.Sections[tabulation.Article.Blocks[sentence.Block].Section],
        tabulation.Ids.Blocks[sentence.Block],
        i,
        tabulation.Place(sentence.Span),
        tabulation.Quote(sentence.Span));
}
