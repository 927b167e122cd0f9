using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Pipeline;

namespace Extraction.Tests.Figures;

/// <summary>Stands in for the Dates stage and finds nothing, so that a property of figures fails for figures alone.</summary>
internal sealed class NoDates : IAnnotator
{
    public string Name => "no dates";

    public ImmutableArray<Type> Requires => [];

    public ImmutableArray<Type> Produces => [typeof(DateMention)];

    public void Annotate(ExtractionResult earlier, LayerWriter layers) => layers.Write<DateMention>([]);
}
