using System.Globalization;
using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;

namespace Extraction.Tests.Articles.Corpora;

/// <summary>Corpora are read as far as the next document needs and no further, so that memory does not grow with the file.</summary>
public sealed class StreamingTests
{
    private const int Records = 2_000;

    // A reader may hold a buffer of its own, and the decoder of the stream another.
    private const int MostAhead = 256 * 1024;

    private static readonly string Prose = string.Concat(Enumerable.Repeat("The army of the north crossed the river on 3 May 1410. ", 40));

    [Theory]
    [InlineData(CorpusFormat.JsonLines, "", "{{\"id\":\"d{0}\",\"text\":\"{1}\"}}\n", "")]
    [InlineData(CorpusFormat.WikiExtractor, "", "<doc id=\"d{0}\" title=\"T\">\n{1}\n</doc>\n", "")]
    [InlineData(CorpusFormat.MediaWikiXml, "<mediawiki>", "<page><title>T</title><ns>0</ns><id>d{0}</id><revision><text>{1}</text></revision></page>", "</mediawiki>")]
    public async Task Reader_is_never_far_ahead_of_the_document_that_it_gives(CorpusFormat format, string head, string record, string tail)
    {
        var composed = CompositeFormat.Parse(record);
        int recordLength = string.Format(CultureInfo.InvariantCulture, composed, 0, Prose).Length;
        IEnumerable<string> pieces = Enumerable.Range(0, Records).Select(i => string.Format(CultureInfo.InvariantCulture, composed, i, Prose));
        var stream = new GeneratedStream(pieces.Prepend(head).Append(tail));
        int read = 0;
        await foreach (CorpusDocument document in Corpus.ReadAsync(stream, format, ArticleOptions.Default, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("d" + read.ToString(CultureInfo.InvariantCulture), document.Options.Source);
            read++;
            Assert.True(stream.Given <= ((long)read * (recordLength + 4)) + MostAhead, $"{stream.Given} bytes were read for {read} documents");
        }

        Assert.Equal(Records, read);
    }

    [Fact]
    public async Task Line_without_an_end_is_cut_off_and_not_kept()
    {
        const string Half = "{\"text\":\"";
        IEnumerable<string> pieces = Enumerable.Repeat(new string('x', 1 << 20), 300).Prepend(Half).Append("\n{\"text\":\"behind\"}\n");
        List<CorpusDocument> documents = [];
        await foreach (CorpusDocument document in Corpus.ReadAsync(
            new GeneratedStream(pieces), CorpusFormat.JsonLines, ArticleOptions.Default, cancellationToken: TestContext.Current.CancellationToken))
        {
            documents.Add(document);
        }

        Assert.Equal(["document_too_long", null], documents.Select(document => document.Failure?.Code));
        Assert.Equal("behind", documents[1].Text);
    }

    /// <summary>Makes its bytes when they are asked for, and counts them.</summary>
    private sealed class GeneratedStream(IEnumerable<string> pieces) : Stream
    {
        private readonly IEnumerator<string> _pieces = pieces.GetEnumerator();
        private byte[] _piece = [];
        private int _next;

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            while (_next == _piece.Length)
            {
                if (!_pieces.MoveNext())
                {
                    return 0;
                }

                _piece = Encoding.UTF8.GetBytes(_pieces.Current);
                _next = 0;
            }

            int count = Math.Min(buffer.Length, _piece.Length - _next);
            _piece.AsSpan(_next, count).CopyTo(buffer);
            _next += count;
            Given += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
