using System.Collections.Immutable;

namespace Extraction.Pipeline;

/// <summary>
/// One stage of a pipeline: reads the article and earlier layers and appends rows to layers of its own.
/// An annotator keeps no state between articles and may be called from several threads at once.
/// </summary>
public interface IAnnotator
{
    /// <summary>The stage's name in messages: <c>dates</c>.</summary>
    string Name { get; }

    /// <summary>The row types that an earlier stage must produce; empty when the stage needs only text and tokens.</summary>
    ImmutableArray<Type> Requires { get; }

    /// <summary>The row types that this stage appends; no other stage may.</summary>
    ImmutableArray<Type> Produces { get; }

    /// <summary>Annotates one article.</summary>
    /// <param name="earlier">The article, its tokens and sentences, and the layers of the stages before.</param>
    /// <param name="layers">Receives this stage's rows.</param>
    void Annotate(ExtractionResult earlier, LayerWriter layers);
}
