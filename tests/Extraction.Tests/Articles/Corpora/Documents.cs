using System.Text;
using Extraction.Articles;
using Extraction.Articles.Corpora;

namespace Extraction.Tests.Articles.Corpora;

/// <summary>Reads whole corpora in tests.</summary>
internal static class Documents
{
    public static Task<List<CorpusDocument>> ReadAsync(string text, CorpusFormat format = CorpusFormat.Auto, string source = "corpus", RecordFields? fields = null) =>
        ReadAsync(Encoding.UTF8.GetBytes(text), format, source, fields);

    public static async Task<List<CorpusDocument>> ReadAsync(byte[] bytes, CorpusFormat format = CorpusFormat.Auto, string source = "corpus", RecordFields? fields = null)
    {
        List<CorpusDocument> documents = [];
        await foreach (CorpusDocument document in Corpus.ReadAsync(new DrippingStream(bytes), format, new ArticleOptions { Source = source }, fields, TestContext.Current.CancellationToken))
        {
            documents.Add(document);
        }

        return documents;
    }

    /// <summary>Gives a few bytes at a time, as pipes and sockets may.</summary>
    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
