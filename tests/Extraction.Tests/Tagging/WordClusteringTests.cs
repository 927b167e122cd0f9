using Extraction.Training;

namespace Extraction.Tests.Tagging;

public sealed class WordClusteringTests
{
    // 0 and 1 stand before 2 and 3; 4 and 5 before 6 and 7.
    private static readonly int[] Stream = [.. Enumerable.Range(0, 400).SelectMany(i => new[] { i % 2 * 4 + i / 2 % 2, 2 + (i % 2 * 4) + (i / 4 % 2), -1 })];
    private static readonly int[] Frequencies = [100, 100, 100, 100, 100, 100, 100, 100];

    [Fact]
    public void Clusters_are_the_same_every_time()
    {
        Assert.Equal(ExchangeClustering.Cluster(Stream, Frequencies, 3, 5), ExchangeClustering.Cluster(Stream, Frequencies, 3, 5));
        Assert.Equal(TopicClustering.Cluster(Stream, Frequencies, 3, 1), TopicClustering.Cluster(Stream, Frequencies, 3, 1));
    }
}
