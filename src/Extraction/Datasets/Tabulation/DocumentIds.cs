using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Events;
using Extraction.Figures;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Datasets;

/// <summary>
/// The ids of all rows of one document, an array a layer. What stands in a sentence is told from its equals within that sentence, so that
/// an equal quote added elsewhere changes no id; sections, blocks, sentences and entities are told apart within the document.
/// </summary>
internal sealed class DocumentIds
{
    private readonly RowIds _ids = new();
    private readonly string _text;

    /// <summary>Makes the ids.</summary>
    public DocumentIds(ExtractionResult result, int occurrence)
    {
        Article article = result.Article;
        _text = article.Text;
        Document = RowIds.OfDocument(article.Options.Source, occurrence);
        Sections = [.. article.Sections.Select((_, i) => _ids.Of(IdPrefix.Section, Document, "", article.PathOf(i)))];
        Blocks = [.. article.Blocks.Select(OfBlock)];
        Infobox = [.. article.Infobox.Select(OfEntry)];
        References = [.. article.References.Select(reference => OfQuote(IdPrefix.Reference, reference.Label, reference.Span))];
        Sentences = [.. result.Sentences.Select(sentence => OfQuote(IdPrefix.Sentence, "", sentence.Span))];
        Dates = [.. result.Dates.Select(OfDate)];
        Figures = [.. result.Figures.Select(OfFigure)];
        Entities = [.. result.Entities.Select(OfEntity)];
        Mentions = [.. result.Mentions.Select(OfMention)];
        Events = [.. result.Events.Select(OfEvent)];
    }

    /// <summary>Id of the document.</summary>
    public string Document { get; }

    /// <summary>Ids of the sections: their paths.</summary>
    public ImmutableArray<string> Sections { get; }

    /// <summary>Ids of the blocks: kind and text.</summary>
    public ImmutableArray<string> Blocks { get; }

    /// <summary>Ids of the infobox entries: field and value.</summary>
    public ImmutableArray<string> Infobox { get; }

    /// <summary>Ids of the reference entries: label and text.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>Ids of the sentences: their text.</summary>
    public ImmutableArray<string> Sentences { get; }

    /// <summary>Ids of the dates: sentence, type and quote.</summary>
    public ImmutableArray<string> Dates { get; }

    /// <summary>Ids of the figures: sentence, kind and quote.</summary>
    public ImmutableArray<string> Figures { get; }

    /// <summary>Ids of the entities: type and name.</summary>
    public ImmutableArray<string> Entities { get; }

    /// <summary>Ids of the mentions: sentence, type and quote.</summary>
    public ImmutableArray<string> Mentions { get; }

    /// <summary>Ids of the events: sentence, type, trigger and quote.</summary>
    public ImmutableArray<string> Events { get; }

    private string OfBlock(Block block) => OfQuote(IdPrefix.Block, Spelling<BlockKind>.Lower[block.Kind], block.Span);

    private string OfEntry(InfoboxEntry entry) => OfQuote(IdPrefix.Infobox, Spelling<InfoboxField>.Lower[entry.Field], entry.Value);

    private string OfDate(DateMention date) => OfSentence(IdPrefix.Date, date.Sentence, Spelling<TimexType>.Upper[date.Type], date.Span);

    private string OfFigure(FigureMention figure) =>
        OfSentence(IdPrefix.Figure, figure.Sentence, Spelling<FigureKind>.Lower[figure.Kind], figure.Span);

    private string OfEntity(Entity entity) => _ids.Of(IdPrefix.Entity, Document, Spelling<EntityType>.Upper[entity.Type], entity.Name);

    private string OfMention(EntityMention mention) =>
        OfSentence(IdPrefix.Mention, mention.Sentence, Spelling<EntityType>.Upper[mention.Type], mention.Span);

    private string OfEvent(DatedEvent told) =>
        OfSentence(IdPrefix.Event, told.Sentence, $"{told.Type} {told.Trigger.Quote(_text)}", told.Span);

    private string OfQuote(string prefix, string kind, TextSpan span) => _ids.Of(prefix, Document, kind, span.In(_text));

    private string OfSentence(string prefix, int sentence, string kind, TextSpan span) =>
        _ids.Of(prefix, sentence < 0 ? Document : Sentences[sentence], kind, span.In(_text));
}
