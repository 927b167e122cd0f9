using System.Collections.Concurrent;
using System.Collections.Immutable;
using Extraction.Entities.Names;
using Extraction.Pipeline;

namespace Extraction.Entities;

/// <summary>The Entities stage. Its readers are lent to one article at a time, so that threads never share one.</summary>
internal sealed class EntityAnnotator(EntityOptions options) : IAnnotator
{
    // The tables of a reader grow with its longest article (about 10 bytes a character); from here on they are not worth keeping.
    private const int LongestKept = 4_000_000;

    private readonly ConcurrentBag<EntityReader> _readers = [];
    private readonly ImmutableArray<INameSource> _sources =
    [
        new UserTermSource(options.Terms), new TaggerSource(), new GazetteerSource(), new HeadSource(), new PersonSource(), new MilitaryUnitSource(), new VesselSource(), new EquipmentSource(),
        new LowerHeadSource(), new WorkSource(), new InfoboxSource(), new CopulaSource(),
    ];

    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(EntityMention), typeof(Entity)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        EntityReader reader = _readers.TryTake(out EntityReader? free) ? free : new EntityReader(_sources);
        reader.Read(earlier, layers);
        if (earlier.Text.Length <= LongestKept)
        {
            _readers.Add(reader);
        }
    }
}
