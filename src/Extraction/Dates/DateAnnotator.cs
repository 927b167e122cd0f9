using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Articles;
using Extraction.Dates.Recognition;
using Extraction.Dates.Resolution;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Dates;

/// <summary>The Dates stage: recognisers find expressions sentence by sentence, then the resolver completes them in the order of the story.</summary>
internal sealed class DateAnnotator(DateOptions options) : IAnnotator
{
    private readonly ConcurrentBag<DateScratch> _scratch = [];

    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(DateMention)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        DateScratch scratch = _scratch.TryTake(out DateScratch? kept) ? kept : new DateScratch();
        Annotate(earlier, layers, scratch);
        if (scratch.Clear())
        {
            _scratch.Add(scratch);
        }
    }

    private void Annotate(ExtractionResult earlier, LayerWriter layers, DateScratch scratch)
    {
        Article article = earlier.Article;
        List<Candidate> candidates = scratch.All;
        Recognize(article, earlier.Tokens, scratch);
        DateOnly? told = article.Options.ReferenceDate ?? options.ReferenceDate;
        Standpoint standpoint = Standpoint.Of(article, earlier.Tokens, CollectionsMarshal.AsSpan(candidates), told);
        DateResolver.Resolve(article, earlier.Tokens, scratch, standpoint);
        foreach (Candidate candidate in candidates)
        {
            if (candidate is { IsImpossible: true, IsDropped: false })
            {
                string message = $"The day '{candidate.Span.Quote(article.Text)}' is not in the calendar; only its month was kept.";
                layers.Report(new Diagnostic(DiagnosticSeverity.Warning, "impossible_date", message, candidate.Span));
            }
        }

        layers.Write(MentionWriter.Write(CollectionsMarshal.AsSpan(candidates)));
    }

    private static void Recognize(Article article, TokenTable tokens, DateScratch scratch)
    {
        var residues = new ResidueMask(article.Residues);
        Word[] buffer = ArrayPool<Word>.Shared.Rent(256);
        for (int i = 0; i < tokens.Sentences.Length; i++)
        {
            Sentence sentence = tokens.Sentences[i];
            if (article.Blocks[sentence.Block].Kind == BlockKind.Chrome)
            {
                continue;
            }

            if (sentence.TokenCount > buffer.Length)
            {
                ArrayPool<Word>.Shared.Return(buffer);
                buffer = ArrayPool<Word>.Shared.Rent(sentence.TokenCount);
            }

            ReadOnlySpan<Token> own = tokens.TokensOf(sentence);
            Span<Word> words = buffer.AsSpan(0, own.Length);
            if (!WordReader.Read(tokens.Text, own, words))
            {
                continue;
            }

            residues.Hide(own, words);
            var view = new SentenceView(tokens.Text, own, words);
            SentenceScanner.Scan(view, scratch.Found);
            SentenceComposer.Compose(view, i, scratch.Found, scratch.All);
            scratch.Found.Clear();
        }

        ArrayPool<Word>.Shared.Return(buffer);
    }
}
