using System.Text;
using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Tests.Invariants;
using Extraction.Tests.Support;

namespace Extraction.Tests.Samples;

/// <summary>The whole export of each bundled article, as a snapshot: a change of any rule shows here as rows that a person can judge.</summary>
public sealed class SampleExportTests
{
    private static readonly string[] Tables =
    [
        "documents", "sections", "blocks", "infobox", "sentences", "dates", "events", "event_participants", "entities", "mentions", "figures",
        "references", "citations", "diagnostics",
    ];

    public static TheoryData<string> Articles() => [.. SampleTexts.Articles.Select(article => article.Name)];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Export_of_a_sample_is_as_reviewed(string name)
    {
        string folder = Directory.CreateTempSubdirectory("extraction-sample-").FullName;
        try
        {
            Article article = Article.Parse(
                SampleTexts.Articles.Single(sample => sample.Name == name).Text,
                new ArticleOptions { Source = "samples/articles/" + name });
            await ExtractionPipeline.Default.Run(article).ToDataset().WriteCsvAsync(folder, TestContext.Current.CancellationToken);
            Snapshot.Match("samples/" + Path.GetFileNameWithoutExtension(name), Joined(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Joined(string folder)
    {
        var all = new StringBuilder();
        foreach (string table in Tables)
        {
            all.Append("== ").Append(table).Append('\n').Append(File.ReadAllText(Path.Combine(folder, table + ".csv"))).Append('\n');
        }

        return all.ToString();
    }
}
