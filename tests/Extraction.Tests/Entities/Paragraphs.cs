using Extraction.Articles;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Entities;

/// <summary>Articles of a single paragraph, run through the Entities stage.</summary>
internal static class Paragraphs
{
    private static readonly ExtractionPipeline Entities = new ExtractionPipelineBuilder().AddEntities().Build();

    public static ExtractionResult Annotate(string text) => Entities.Run(Of(text));

    public static ExtractionResult Annotate(string text, EntityOptions options) =>
        new ExtractionPipelineBuilder().AddEntities(options).Build().Run(Of(text));

    public static ExtractionResult Annotate(string text, params ReadOnlySpan<Residue> residues) => Entities.Run(Of(text, residues));

    private static Article Of(string text, params ReadOnlySpan<Residue> residues)
    {
        var builder = new ArticleBuilder(text, ArticleOptions.Default, ArticleFormat.PlainText);
        builder.Blocks.Add(new Block(BlockKind.Paragraph, 0, new TextSpan(0, text.Length)));
        builder.Residues.AddRange(residues);
        return builder.Build();
    }
}
