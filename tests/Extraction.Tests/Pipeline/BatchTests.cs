using Extraction.Articles;
using Extraction.Pipeline;

namespace Extraction.Tests.Pipeline;

public sealed class BatchTests
{
    [Fact]
    public async Task Results_stand_in_the_order_of_the_articles()
    {
        List<string> sources = [];
        await foreach (ExtractionResult result in ExtractionPipeline.Default.RunAsync(Articles(30), jobs: 3, TestContext.Current.CancellationToken))
        {
            sources.Add(result.Article.Options.Source);
            Assert.NotEmpty(result.Sentences);
        }

        Assert.Equal(Enumerable.Range(0, 30).Select(Name), sources);
    }

    [Fact]
    public void Negative_number_of_jobs_is_refused_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExtractionPipeline.Default.RunAsync(Articles(1), jobs: -1, TestContext.Current.CancellationToken));

    private static async IAsyncEnumerable<Article> Articles(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return Article.Parse("The war began in 1914 and ended in 1918.", new ArticleOptions { Source = Name(i) });
        }
    }

    private static string Name(int i) => $"article {i}";
}
