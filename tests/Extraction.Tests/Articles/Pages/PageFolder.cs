using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.Pages;

/// <summary>
/// Pages to hold the readers against: our own, always, and those of a folder of the reader's own choice, named with the environment
/// variable <c>EXTRACTION_TEST_PAGES</c> (.html, .htm and .wiki files, with all folders below).
/// </summary>
internal static class PageFolder
{
    private const string Variable = "EXTRACTION_TEST_PAGES";

    /// <summary>What stands in the list of tests where no folder is named; the test then says that it was skipped.</summary>
    private const string NoFolder = "(no folder named)";

    public static TheoryData<string> Html => Of("Articles/Html/Pages", ".html", ".htm");

    public static TheoryData<string> Wikitext => Of("Articles/Wikitext/Pages", ".wiki");

    /// <summary>The decoded source of a page.</summary>
    public static string Source(string page)
    {
        Assert.SkipWhen(page == NoFolder, $"{Variable} names no folder of pages.");
        return TextDecoder.Decode(File.ReadAllBytes(page), ArticleOptions.Default).Text!;
    }

    private static TheoryData<string> Of(string own, params string[] extensions)
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(RepositoryRoot.TestFile(own));
        string? folder = Environment.GetEnvironmentVariable(Variable);
        IEnumerable<string> others = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
        IEnumerable<string> all = pages.Concat(others).Where(page => extensions.Contains(Path.GetExtension(page))).Order(StringComparer.Ordinal);
        return [.. Directory.Exists(folder) ? all : all.Append(NoFolder)];
    }
}
