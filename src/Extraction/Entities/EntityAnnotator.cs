using System.Collections.Immutable;
using Extraction.Entities.Merging;
using Extraction.Entities.Names;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Entities;

/// <summary>The Entities stage: sources propose names, the resolver chooses, variants of one name are merged into entities.</summary>
internal sealed class EntityAnnotator(EntityOptions options) : IAnnotator
{
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
        var scene = new NameScene(earlier.Article, earlier.Tokens);
        List<NameCandidate> chosen = ChooseNames(scene, out List<StatedAlias> aliases);
        List<FoundName> names = [.. chosen.Select(candidate => FoundName.From(candidate))];
        List<NameLink> links = AliasLinker.Link(scene, names, aliases);
        (int[] entityOf, ImmutableArray<Entity> entities) = EntityMerger.Merge(scene, names, links);
        layers.Write(MentionsOf(scene, names, entityOf));
        layers.Write(entities);
    }

    private List<NameCandidate> ChooseNames(NameScene scene, out List<StatedAlias> aliases)
    {
        var candidates = new List<NameCandidate>();
        foreach (INameSource source in _sources)
        {
            source.Propose(scene, candidates);
        }

        NumberedNames.Extend(scene, candidates);
        List<NameCandidate> first = CandidateResolver.Resolve(candidates, scene.Count);
        EchoSource.Propose(scene, first, candidates);
        aliases = AliasFinder.Find(scene, first);
        candidates.AddRange(aliases.Select(alias => AliasFinder.CandidateOf(alias)));
        List<NameCandidate> chosen = CandidateResolver.Resolve(candidates, scene.Count);
        TypeVote.Unite(scene, chosen);
        return chosen;
    }

    private static ImmutableArray<EntityMention> MentionsOf(NameScene scene, List<FoundName> names, int[] entityOf)
    {
        var mentions = ImmutableArray.CreateBuilder<EntityMention>(names.Count);
        for (int i = 0; i < names.Count; i++)
        {
            var span = TextSpan.FromBounds(scene.Table.Tokens[names[i].First].Start, scene.Table.Tokens[names[i].End - 1].End);
            mentions.Add(new EntityMention
            {
                Span = span,
                Sentence = scene.Table.SentenceAt(span.Start),
                Entity = entityOf[i],
                Type = names[i].Type,
                Kind = names[i].Kind,
                Confidence = names[i].Confidence,
                RuleId = names[i].RuleId,
            });
        }

        return mentions.MoveToImmutable();
    }
}
