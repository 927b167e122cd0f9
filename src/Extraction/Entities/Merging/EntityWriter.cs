using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Entities.Lexicons;
using Extraction.Entities.Names;

namespace Extraction.Entities.Merging;

/// <summary>Writes the rows of the entities that names were merged into.</summary>
/// <param name="merger">What merged them.</param>
internal sealed class EntityWriter(EntityMerger merger)
{
    private readonly Spellings _spellings = new();
    private readonly List<int> _spellingOf = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _members = [];
    private readonly List<int> _namedBy = [];
    private readonly List<int> _listedBy = [];
    private readonly List<string> _aliases = [];

    /// <summary>Writes them.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order.</param>
    /// <param name="entityOf">For each name the index of its entity.</param>
    /// <param name="count">How many entities there are.</param>
    /// <returns>The entities in the order of their first names.</returns>
    public ImmutableArray<Entity> Write(NameScene scene, ReadOnlySpan<FoundName> names, ReadOnlySpan<int> entityOf, int count)
    {
        Spell(scene, names);
        GroupByEntity(entityOf, count);
        _namedBy.Clear();
        for (int entity = 0; entity < count; entity++)
        {
            _namedBy.Add(NameOf(scene, names, MembersOf(entity)));
        }

        var entities = new Entity[count];
        for (int entity = 0; entity < count; entity++)
        {
            entities[entity] = Describe(scene, names, entity, entityOf);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entities);
    }

    private void Spell(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        _spellings.Clear();
        _spellingOf.Clear();
        _listedBy.Clear();
        foreach (ref readonly FoundName name in names)
        {
            int spelling = _spellings.NumberOf(name.SpanIn(scene).In(scene.Table.Text));
            _spellingOf.Add(spelling);
            if (spelling == _listedBy.Count)
            {
                _listedBy.Add(-1);
            }
        }
    }

    /// <summary>Lists the names of each entity in text order, one entity behind the other.</summary>
    private void GroupByEntity(ReadOnlySpan<int> entityOf, int count)
    {
        CollectionsMarshal.SetCount(_ends, count);
        CollectionsMarshal.SetCount(_members, entityOf.Length);
        Span<int> ends = CollectionsMarshal.AsSpan(_ends);
        ends.Clear();
        foreach (int entity in entityOf)
        {
            ends[entity]++;
        }

        int before = 0;
        foreach (ref int end in ends)
        {
            (before, end) = (before + end, before);
        }

        for (int name = 0; name < entityOf.Length; name++)
        {
            _members[ends[entityOf[name]]++] = name;
        }
    }

    private ReadOnlySpan<int> MembersOf(int entity) => CollectionsMarshal.AsSpan(_members)[(entity == 0 ? 0 : _ends[entity - 1]).._ends[entity]];

    private Entity Describe(NameScene scene, ReadOnlySpan<FoundName> names, int entity, ReadOnlySpan<int> entityOf)
    {
        int named = _namedBy[entity];
        ReadOnlySpan<int> members = MembersOf(entity);
        string subtype = "";
        _listedBy[_spellingOf[named]] = entity;
        _aliases.Clear();
        foreach (int member in members)
        {
            subtype = subtype.Length == 0 ? names[member].Subtype : subtype;
            if (_listedBy[_spellingOf[member]] != entity)
            {
                _listedBy[_spellingOf[member]] = entity;
                _aliases.Add(_spellings[_spellingOf[member]]);
            }
        }

        return new Entity
        {
            Name = _spellings[_spellingOf[named]],
            Type = names[named].Type,
            Subtype = subtype,
            State = names[named] is { Type: EntityType.Group, Canonical: not 0 } ? StateOf(names[named].Canonical, entityOf) : "",
            Aliases = [.. _aliases],
            MentionCount = members.Length,
            First = names[members[0]].SpanIn(scene),
        };
    }

    /// <summary>The state of a nationality, by the name that its entity has where the article names it.</summary>
    private string StateOf(ulong canonical, ReadOnlySpan<int> entityOf)
    {
        string listed = EntityLexicon.StateOf(canonical);
        int state = listed.Length == 0 ? -1 : merger.FirstOf(canonical, EntityType.Location);
        return state < 0 ? listed : _spellings[_spellingOf[_namedBy[entityOf[state]]]];
    }

    /// <summary>The name that the title has; else the one with most words, without an article where one is, the first of several. A gloss only when there is nothing else.</summary>
    private static int NameOf(NameScene scene, ReadOnlySpan<FoundName> names, ReadOnlySpan<int> members)
    {
        int best = -1;
        int bestRank = -1;
        foreach (int member in members)
        {
            if (names[member].Kind == MentionKind.Gloss)
            {
                continue;
            }

            ReadOnlySpan<char> name = names[member].SpanIn(scene).In(scene.Table.Text);
            bool hasArticle = scene.Word(names[member].First) is "The" or "the";
            int rank = scene.Title.Is(name) ? int.MaxValue - 1 : names[member].Form.Words * 2;
            rank += hasArticle ? 0 : 1;
            (best, bestRank) = rank > bestRank ? (member, rank) : (best, bestRank);
        }

        return best < 0 ? members[0] : best;
    }
}
