using Extraction.Articles;
using Extraction.Pipeline;

namespace Extraction.Tests.Pipeline;

public sealed class BlockTests
{
    [Fact]
    public void Page_furniture_and_categories_have_no_sentences()
    {
        Article article = Article.Parse(
            "'''Corran''' is a town on the river Yarrow.\n\n[[Main page]]\n\n[[Category:Towns founded in 1312]]",
            new ArticleOptions { Format = ArticleFormat.Wikitext });
        Assert.Equal([BlockKind.Paragraph, BlockKind.Chrome, BlockKind.Category], article.Blocks.Select(block => block.Kind));
        ExtractionResult result = ExtractionPipeline.Default.Run(article);
        Assert.Equal(0, Assert.Single(result.Sentences).Block);
        Assert.Empty(result.Dates);
    }
}
