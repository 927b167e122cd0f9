using System.Collections.Immutable;
using Extraction.Articles;

namespace Extraction.Pipeline;

/// <summary>Takes the rows of one stage for one article.</summary>
public sealed class LayerWriter
{
    private readonly IAnnotator _annotator;
    private readonly ExtractionResult _result;

    internal LayerWriter(IAnnotator annotator, ExtractionResult result)
    {
        _annotator = annotator;
        _result = result;
    }

    /// <summary>Appends a whole layer.</summary>
    /// <typeparam name="TRow">The row type, one of those that the stage <see cref="IAnnotator.Produces"/>.</typeparam>
    /// <param name="rows">The rows, in text order.</param>
    /// <exception cref="InvalidOperationException">The stage did not announce this row type, or wrote it before.</exception>
    public void Write<TRow>(ImmutableArray<TRow> rows)
        where TRow : notnull
    {
        if (!_annotator.Produces.Contains(typeof(TRow)))
        {
            throw new InvalidOperationException($"Stage '{_annotator.Name}' wrote {typeof(TRow).Name} rows without naming them in Produces.");
        }

        _result.AddLayer(rows, _annotator.Name);
    }

    /// <summary>Tells the user something about the document.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Report(Diagnostic diagnostic) => _result.AddDiagnostic(diagnostic);
}
