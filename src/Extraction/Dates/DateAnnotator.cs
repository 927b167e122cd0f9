using System.Buffers;
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
    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(DateMention)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        Article article = earlier.Article;
        List<Candidate> candidates = Recognize(article, earlier.Tokens);
        DateOnly? told = article.Options.ReferenceDate ?? options.ReferenceDate;
        Standpoint standpoint = Standpoint.Of(article, earlier.Tokens, CollectionsMarshal.AsSpan(candidates), told);
        DateResolver.Resolve(article, earlier.Tokens, candidates, standpoint);
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

    private static List<Candidate> Recognize(Article article, TokenTable tokens)
    {
        var all = new List<Candidate>();
        var found = new List<Candidate>();
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
            SentenceScanner.Scan(view, found);
            SentenceComposer.Compose(view, i, found, all);
            found.Clear();
        }

        ArrayPool<Word>.Shared.Return(buffer);
        return all;
    }
}
