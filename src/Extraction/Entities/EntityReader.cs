using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Entities.Merging;
using Extraction.Entities.Names;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Entities;

/// <summary>
/// Reads the entities of one article after another: sources propose names, the resolver chooses, variants of one name are merged. It
/// keeps its tables, not their contents: what an article's reading allocates is its rows.
/// </summary>
internal sealed class EntityReader
{
    private readonly ImmutableArray<INameSource> _sources;
    private readonly NameScene _scene = new();
    private readonly List<NameCandidate> _candidates = [];
    private readonly List<NameCandidate> _chosen = [];
    private readonly List<StatedAlias> _aliases = [];
    private readonly List<FoundName> _names = [];
    private readonly List<NameLink> _links = [];
    private readonly CandidateResolver _resolver = new();
    private readonly EchoSource _echoes = new();
    private readonly TypeVote _vote = new();
    private readonly AliasLinker _linker = new();
    private readonly EntityMerger _merger = new();
    private readonly EntityWriter _writer;

    /// <summary>A reader with tables of its own.</summary>
    /// <param name="sources">What proposes names.</param>
    public EntityReader(ImmutableArray<INameSource> sources) => (_sources, _writer) = (sources, new EntityWriter(_merger));

    /// <summary>Reads one article.</summary>
    /// <param name="earlier">The article and its tokens.</param>
    /// <param name="layers">Receives the mentions and the entities.</param>
    public void Read(ExtractionResult earlier, LayerWriter layers)
    {
        _scene.Read(earlier.Article, earlier.Tokens);
        ChooseNames();
        _linker.Link(_scene, _names, CollectionsMarshal.AsSpan(_aliases), _links);
        ReadOnlySpan<FoundName> names = CollectionsMarshal.AsSpan(_names);
        ReadOnlySpan<int> entityOf = _merger.Merge(_scene, names, CollectionsMarshal.AsSpan(_links), out int entityCount);
        layers.Write(MentionsOf(names, entityOf));
        layers.Write(_writer.Write(_scene, names, entityOf, entityCount));
        _scene.Clear();
    }

    private void ChooseNames()
    {
        _candidates.Clear();
        foreach (INameSource source in _sources)
        {
            source.Propose(_scene, _candidates);
        }

        NumberedNames.Extend(_scene, _candidates);
        _resolver.Resolve(_candidates, _chosen);
        ReadOnlySpan<NameCandidate> first = CollectionsMarshal.AsSpan(_chosen);
        _echoes.Propose(_scene, first, _candidates);
        AliasFinder.Find(_scene, first, _aliases);
        foreach (StatedAlias alias in _aliases)
        {
            _candidates.Add(AliasFinder.CandidateOf(alias));
        }

        _resolver.Resolve(_candidates, _chosen);
        _names.Clear();
        foreach (ref readonly NameCandidate name in CollectionsMarshal.AsSpan(_chosen))
        {
            _names.Add(FoundName.From(_scene, name));
        }

        _vote.Unite(CollectionsMarshal.AsSpan(_names));
    }

    private ImmutableArray<EntityMention> MentionsOf(ReadOnlySpan<FoundName> names, ReadOnlySpan<int> entityOf)
    {
        var mentions = new EntityMention[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            ref readonly FoundName name = ref names[i];
            TextSpan span = name.SpanIn(_scene);
            mentions[i] = new EntityMention
            {
                Span = span,
                Sentence = _scene.Table.SentenceAt(span.Start),
                Entity = entityOf[i],
                Type = name.Type,
                Kind = name.Kind,
                Confidence = name.Confidence,
                RuleId = name.Rule.Id,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mentions);
    }
}
