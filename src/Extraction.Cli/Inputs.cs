using System.Runtime.CompilerServices;
using Extraction.Articles;
using Extraction.Articles.Corpora;

namespace Extraction.Cli;

/// <summary>Opens the inputs one after another and reads their documents. A file that cannot be opened or read is a document that failed.</summary>
internal sealed class Inputs(IReadOnlyList<InputFile> files, ExtractSettings settings, Terminal terminal, Action opened)
{
    private const string UnreadableCode = "unreadable_input";

    /// <summary>All documents in the order of the inputs.</summary>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (InputFile file in files)
        {
            opened();
            var known = new ArticleOptions { Source = file.Source, ReferenceDate = settings.ReferenceDate };
            Stream? stream = Open(file, out string problem);
            if (stream is null)
            {
                yield return Unreadable(known, problem);
                continue;
            }

            await using (stream.ConfigureAwait(false))
            {
                await foreach (CorpusDocument document in ReadAsync(stream, known, cancellationToken).ConfigureAwait(false))
                {
                    yield return document;
                }
            }
        }
    }

    private Stream? Open(InputFile file, out string problem)
    {
        problem = "";
        try
        {
            return file.Path is null ? terminal.OpenInput() : Decompression.Open(File.OpenRead(file.Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = error.Message;
            return null;
        }
    }

    // By hand, because a try block cannot hold a yield.
    private async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<CorpusDocument> documents =
            Corpus.ReadAsync(stream, settings.From, known, settings.Fields, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            CorpusDocument? next;
            try
            {
                next = await documents.MoveNextAsync().ConfigureAwait(false) ? documents.Current : null;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                next = Unreadable(known, error.Message);
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (next.Failure?.Code == UnreadableCode)
            {
                yield break;
            }
        }
    }

    private static CorpusDocument Unreadable(ArticleOptions known, string problem) =>
        CorpusDocument.Unreadable(known, UnreadableCode, $"The input could not be read: {problem}");
}
