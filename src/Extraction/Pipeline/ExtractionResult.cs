using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Pipeline;

/// <summary>
/// Everything found in one article: its tokens and sentences, and one layer of rows for each row type.
/// Each room of the house adds a property for its own layers (<c>result.Dates</c>, <c>result.Events</c>).
/// </summary>
public sealed class ExtractionResult
{
    private readonly Dictionary<Type, object> _layers = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal ExtractionResult(Article article, TokenTable tokens)
    {
        Article = article;
        Tokens = tokens;
        _diagnostics.AddRange(article.Diagnostics);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its text, the one that all offsets count in.</summary>
    public string Text => Article.Text;

    /// <summary>Its tokens and sentences.</summary>
    public TokenTable Tokens { get; }

    /// <summary>Its sentences, in text order.</summary>
    public ImmutableArray<Sentence> Sentences => Tokens.Sentences;

    /// <summary>Findings of the reader and of all stages, in the order they were made.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The rows of one layer.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <returns>The rows in text order; empty when no stage produced the layer.</returns>
    public ImmutableArray<TRow> Layer<TRow>()
        where TRow : notnull =>
        _layers.TryGetValue(typeof(TRow), out object? rows) ? (ImmutableArray<TRow>)rows : [];

    internal void AddLayer<TRow>(ImmutableArray<TRow> rows, string stage)
        where TRow : notnull
    {
        if (!_layers.TryAdd(typeof(TRow), rows))
        {
            throw new InvalidOperationException($"Stage '{stage}' wrote its {typeof(TRow).Name} rows twice.");
        }
    }

    internal void AddDiagnostic(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);
}
