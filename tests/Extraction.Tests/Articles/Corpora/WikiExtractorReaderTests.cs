using System.IO.Compression;
using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Cli;
using Extraction.Tests.Cli;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.Corpora;

public sealed class WikiExtractorReaderTests : IDisposable
{
    private const string Output = """
        <doc id="17" url="https://example.org/wiki?curid=17" title="Siege of Corran">
        Siege of Corran

        The siege lasted from March to September 1644, and Smith &amp; Hall wrote that it cost &lt;300 lives.
        Background.
        The town had declared for the king in the first year of the war, and its walls had been mended.

        </doc>
        <doc id="18" revid="4" url="https://example.org/wiki?curid=18" title="The "Old" Bridge">
        The "Old" Bridge

        The bridge fell in 1645.

        </doc>

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Elements_are_documents_with_id_title_and_the_text_that_the_tool_escaped()
    {
        List<CorpusDocument> documents = await Documents.ReadAsync(Output);
        Assert.Equal(["17", "18"], documents.Select(document => document.Options.Source));
        Assert.Equal(["Siege of Corran", "The \"Old\" Bridge"], documents.Select(document => document.Options.Title));
        Article article = documents[0].Parse();
        Assert.Equal("Background", Assert.Single(article.Sections.Skip(1)).Heading.Quote(article.Text));
        Assert.Contains("Smith & Hall wrote that it cost <300 lives.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("doc", article.Text, StringComparison.Ordinal);
        Assert.Empty(article.Diagnostics);
    }

    [Fact]
    public async Task Document_without_an_end_ends_at_the_next_and_says_so()
    {
        List<CorpusDocument> documents = await Documents.ReadAsync(Output.Replace("</doc>\n", "", StringComparison.Ordinal));
        Assert.Equal(["17", "18"], documents.Select(document => document.Options.Source));
        Assert.All(documents, document => Assert.Equal("unclosed_document", Assert.Single(document.Parse().Diagnostics).Code));
    }

    [Fact]
    public async Task Text_outside_of_any_document_is_one_failure_and_the_next_document_is_read()
    {
        List<CorpusDocument> documents = await Documents.ReadAsync(
            "<doc id=\"1\">\na\n</doc>\nstray\nmore\n\n<doc id=\"2\">\nb\n</doc>\nend\n", CorpusFormat.WikiExtractor);
        Assert.Equal(["1", "corpus:4", "2", "corpus:10"], documents.Select(document => document.Options.Source));
        Assert.Equal([null, "text_outside_document", null, "text_outside_document"], documents.Select(document => document.Failure?.Code));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_fail_their_document_alone()
    {
        byte[] bytes = [.. "<doc id=\"1\" title=\"A\">\n"u8, 0, 1, 2, 3, .. "\n</doc>\n<doc id=\"2\" title=\"B\">\nb\n</doc>\n"u8];
        List<CorpusDocument> documents = await Documents.ReadAsync(bytes);
        Assert.Equal(["binary", null], documents.Select(document => document.Failure?.Code));
        Assert.Equal("b\n", documents[1].Text);
    }

    [Fact]
    public async Task Output_cut_anywhere_gives_its_documents_and_no_exception()
    {
        for (int length = 0; length <= Output.Length; length++)
        {
            List<CorpusDocument> documents = await Documents.ReadAsync(Output[..length], CorpusFormat.WikiExtractor);
            Assert.True(documents.Count <= 2);
            Assert.All(documents.Where(document => document.Failure is null), document => document.Parse());
        }
    }

    [Theory]
    [InlineData("<document>\n<p>x</p></document>")]
    [InlineData("<doc strange>\nx")]
    [InlineData("<doc id=\"1\" in prose that goes on\nx")]
    public async Task Other_text_is_one_document(string text) => Assert.Equal(text, Assert.Single(await Documents.ReadAsync(text)).Text);

    [Fact]
    public async Task Folders_of_numbered_files_are_read_compressed_or_not()
    {
        _folder.Write("text/AA/wiki_00", Output);
        string second = _folder.Write("text/AB/wiki_00.gz", "");
        await using (var gzip = new GZipStream(File.Create(second), CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Output.Replace("\"1", "\"2", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        }

        CommandRun run = await CommandRun.OfAsync("extract", _folder["text"], "-o", _folder["out"], "--tables", "documents");
        Assert.Equal((ExitCode.Ok, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("4 documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_line_takes_the_shape_and_the_names_of_fields()
    {
        string file = _folder.Write("a.records", "{\"name\":\"A\",\"body\":\"The city fell on 3 May 1410.\"}\n");
        CommandRun run = await CommandRun.OfAsync("extract", file, "-o", _folder["out"], "--from", "jsonl", "--fields", "text=body,title=name");
        Assert.Equal((ExitCode.Ok, ""), (run.ExitCode, run.Error));
        CommandRun wrong = await CommandRun.OfAsync("extract", file, "-o", _folder["out"], "--fields", "body");
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
        Assert.Contains("--fields takes pairs such as text=body", wrong.Error, StringComparison.Ordinal);
    }
}
