namespace Extraction.Articles.Corpora;

/// <summary>Reads the documents of one file or stream, one after another. A new shape of input is a new reader.</summary>
internal interface ICorpusReader
{
    /// <summary>Reads the documents. A document that cannot be read is a value, not an exception.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="known">The source, and what the caller knows of every document.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    IAsyncEnumerable<CorpusDocument> ReadAsync(Stream stream, ArticleOptions known, CancellationToken cancellationToken);
}
