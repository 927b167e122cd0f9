using System.Collections.Immutable;
using Extraction.Entities.Names;
using Extraction.Entities.Tagging;
using Extraction.Pipeline;

namespace Extraction.Entities;

/// <summary>The Entities stage. Its readers are lent to one article at a time, so that threads never share one.</summary>
internal sealed class EntityAnnotator : IAnnotator
{
    // The tables of a reader grow with its longest article; from here on, some hundred pages, they are not worth keeping.
    private const int LongestKept = 1_000_000;

    private readonly Lender<EntityReader> _readers;

    /// <summary>The stage with its options.</summary>
    /// <param name="options">The options.</param>
    public EntityAnnotator(EntityOptions options)
    {
        ImmutableArray<INameSource> sources =
        [
            new UserTermSource(options.Terms), new TaggerSource(), new GazetteerSource(), new HeadSource(), new PersonSource(), new MilitaryUnitSource(), new VesselSource(), new EquipmentSource(),
            new LowerHeadSource(), new WorkSource(), new InfoboxSource(), new CopulaSource(),
        ];
        _readers = new Lender<EntityReader>(() => new EntityReader(sources));
    }

    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(EntityMention), typeof(Entity)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        EntityReader reader = _readers.Lend();
        reader.Read(earlier, layers);
        if (earlier.Text.Length <= LongestKept)
        {
            _readers.Return(reader);
        }
    }
}
