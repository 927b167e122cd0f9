using System.IO.Compression;
using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;
using Extraction.Cli;
using SharpCompress.Compressors.BZip2;

namespace Extraction.Tests.Articles.Corpora;

public sealed class MediaWikiXmlReaderTests
{
    private const string Dump = """
        <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">
          <siteinfo><sitename>Test</sitename><namespaces><namespace key="0" /></namespaces></siteinfo>
          <page><title>Battle of Aldermoor</title><ns>0</ns><id>12</id>
            <revision><id>900</id><model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">Old text.</text></revision>
            <revision><id>901</id><model>wikitext</model><text xml:space="preserve">The '''battle''' &amp; siege.

        == Course ==
        Fought &lt;nowiki&gt;1644&lt;/nowiki&gt;.</text></revision>
          </page>
          <page><title>Aldermoor (battle)</title><ns>0</ns><id>13</id><redirect title="Battle of Aldermoor" /><revision><text>#REDIRECT [[x]]</text></revision></page>
          <page><title>Talk:Aldermoor</title><ns>1</ns><id>14</id><revision><text>talk</text></revision></page>
          <page><title>Deleted</title><ns>0</ns><id>15</id><revision><text deleted="deleted" /></revision></page>
          <page><title>Style</title><ns>0</ns><id>16</id><revision><model>css</model><text>a{}</text></revision></page>
          <page><title>Empty</title><ns>0</ns><id>17</id><revision><text /></revision></page>
        </mediawiki>
        """;

    // Made by another program: two streams of half a dump each, an empty stream between them.
    private const string MultistreamBZip2 =
        "QlpoOTFBWSZTWWuYK2kAAAifgEAB4AUBAIAKJq/dwCAAahkSeptQ0AaPUMJVP0oyNABk0eojKYLh3UT0UmNa4yYcM0mS8U2zu8OBV+aoidwKHdldp0foq5I3Re47SgJqM1vIjbL4jFKBM4QsLuSKcKEg1zBW0kJaaDkXckU4UJAAAAAAQlpoOTFBWSZTWcFYEBsAAAobgEAB0AUMAC6v3cAgAFCmjQBoAAEoRqbVAaafqYp6Tx5siQQsKWlhMRHOa0+u9HXYwm1HYaS6rxjJ3Lpn1N9cGiDdR5SzWc1+q6rI50Vqq0OTfpj+LuSKcKEhgrAgNg==";

    [Fact]
    public async Task Articles_are_documents_and_other_pages_are_not()
    {
        List<CorpusDocument> documents = await ReadAsync(Dump);
        Assert.Equal(["Battle of Aldermoor", "Empty"], documents.Select(document => document.Options.Title));
        Assert.Equal(["12", "17"], documents.Select(document => document.Options.Source));
        Article article = documents[0].Parse();
        Assert.Equal(ArticleFormat.Wikitext, article.Format);
        Assert.Equal("The battle & siege.\n\nCourse\n\nFought 1644.", article.Text);
    }

    [Fact]
    public async Task Dump_is_known_by_its_first_bytes()
    {
        List<CorpusDocument> documents = await ReadAsync(Dump, CorpusFormat.Auto);
        Assert.Equal(2, documents.Count);
    }

    [Fact]
    public async Task Dump_cut_anywhere_gives_its_whole_pages_and_one_failure_at_most()
    {
        for (int length = 0; length < Dump.Length; length += 3)
        {
            List<CorpusDocument> documents = await ReadAsync(Dump[..length]);
            Assert.All(documents.SkipLast(1), document => Assert.Null(document.Failure));
            Assert.True(documents.Count <= 3);
        }
    }

    [Fact]
    public async Task Document_type_is_refused()
    {
        List<CorpusDocument> documents = await ReadAsync("<!DOCTYPE x [<!ENTITY a \"b\">]><mediawiki><page><title>&a;</title></page></mediawiki>");
        Assert.Equal("broken_xml", Assert.Single(documents).Failure?.Code);
    }

    [Fact]
    public async Task Page_longer_than_any_page_fails_and_the_next_is_read()
    {
        string longText = new('x', (1 << 24) + 1);
        List<CorpusDocument> documents = await ReadAsync(
            $"<mediawiki><page><title>A</title><id>1</id><revision><text>{longText}</text></revision></page>"
            + "<page><title>B</title><id>2</id><revision><text>b</text></revision></page></mediawiki>");
        Assert.Equal(["page_too_long", null], documents.Select(document => document.Failure?.Code));
    }

    [Fact]
    public async Task All_streams_of_a_multistream_file_are_read()
    {
        using Stream stream = Decompression.Open(new MemoryStream(Convert.FromBase64String(MultistreamBZip2)));
        List<CorpusDocument> documents = await ReadAsync(stream, CorpusFormat.Auto);
        Assert.Equal(["One", "Two"], documents.Select(document => document.Options.Title));
    }

    [Fact]
    public async Task Compressed_file_that_is_cut_short_is_an_error()
    {
        byte[] whole = Convert.FromBase64String(MultistreamBZip2);
        using Stream stream = Decompression.Open(new MemoryStream(whole[..^30]));
        await Assert.ThrowsAnyAsync<IOException>(() => ReadAsync(stream, CorpusFormat.MediaWikiXml));
    }

    [Fact]
    public async Task Members_of_a_gzip_file_are_read_one_behind_the_other()
    {
        var bytes = new MemoryStream();
        foreach (string half in new[] { Dump[..700], Dump[700..] })
        {
            using var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(Encoding.UTF8.GetBytes(half));
        }

        using Stream stream = Decompression.Open(new MemoryStream(bytes.ToArray()));
        Assert.Equal(2, (await ReadAsync(stream, CorpusFormat.Auto)).Count);
    }

    [Fact]
    public void Data_that_expand_without_measure_are_not_read_on()
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 128; i++)
            {
                gzip.Write(zeros);
            }
        }

        using Stream stream = Decompression.Open(new MemoryStream(bytes.ToArray()));
        Assert.Throws<IOException>(() => stream.CopyTo(Stream.Null));
    }

    [Fact]
    public void Small_bzip2_streams_that_expand_without_measure_are_not_read_on()
    {
        var one = new MemoryStream();
        using (var bzip2 = BZip2Stream.Create(one, SharpCompress.Compressors.CompressionMode.Compress, decompressConcatenated: false, leaveOpen: true))
        {
            bzip2.Write(new byte[900_000]);
        }

        byte[] bomb = [.. Enumerable.Repeat(one.ToArray(), 200).SelectMany(stream => stream)];
        Assert.True(bomb.Length < 60_000, $"{bomb.Length} bytes");
        using Stream stream = Decompression.Open(new MemoryStream(bomb));
        Assert.Throws<IOException>(() => stream.CopyTo(Stream.Null));
    }

    [Fact]
    public void File_that_is_not_compressed_is_read_as_it_is()
    {
        var plain = new MemoryStream("BZ"u8.ToArray());
        Assert.Same(plain, Decompression.Open(plain));
        Assert.Equal(0, plain.Position);
    }

    private static Task<List<CorpusDocument>> ReadAsync(string dump, CorpusFormat format = CorpusFormat.MediaWikiXml) =>
        ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(dump)), format);

    private static async Task<List<CorpusDocument>> ReadAsync(Stream stream, CorpusFormat format)
    {
        List<CorpusDocument> documents = [];
        var known = new ArticleOptions { Source = "dump.xml" };
        await foreach (CorpusDocument document in Corpus.ReadAsync(stream, format, known, cancellationToken: TestContext.Current.CancellationToken))
        {
            documents.Add(document);
        }

        return documents;
    }
}
