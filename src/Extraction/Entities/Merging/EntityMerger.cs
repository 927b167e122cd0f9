using System.Runtime.InteropServices;
using Extraction.Entities.Names;

namespace Extraction.Entities.Merging;

/// <summary>
/// Joins the mentions of one article into entities: equal forms of one type, surnames and given names that only one person has, initials,
/// short forms that only one name begins with, acronyms and stated aliases. Nationalities never join their states: the types differ.
/// </summary>
internal sealed class EntityMerger
{
    private readonly EntitySets _sets = new();
    private readonly Dictionary<ulong, int> _firstOfForm = [];
    private readonly PersonJoiner _persons;
    private readonly OwnerIndex _byPrefix;
    private readonly List<int> _entityOf = [];

    /// <summary>A merger that keeps its tables from one article to the next.</summary>
    public EntityMerger() => (_persons, _byPrefix) = (new(_sets), new(_sets));

    /// <summary>Merges.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order.</param>
    /// <param name="links">Pairs of names that the text says are the same.</param>
    /// <param name="entityCount">Receives how many entities there are.</param>
    /// <returns>For each name the index of its entity, in the order of the entities' first names; until the next call.</returns>
    public ReadOnlySpan<int> Merge(NameScene scene, ReadOnlySpan<FoundName> names, ReadOnlySpan<NameLink> links, out int entityCount)
    {
        _sets.Reset(names.Length);
        JoinEqualForms(names);
        _persons.Join(scene, names);
        JoinShortForms(scene, names);
        foreach (NameLink link in links)
        {
            _sets.Join(link.Name, link.Alias);
        }

        CollectionsMarshal.SetCount(_entityOf, names.Length);
        Span<int> entityOf = CollectionsMarshal.AsSpan(_entityOf);
        entityCount = _sets.Number(entityOf);
        return entityOf;
    }

    /// <summary>The first name of a form and type in the article that was merged last.</summary>
    /// <param name="form">Key of the form, or of the name that its variants share.</param>
    /// <param name="type">What the name stands for.</param>
    /// <returns>Index of the name, or -1.</returns>
    public int FirstOf(ulong form, EntityType type) => _firstOfForm.GetValueOrDefault(TypedKey(form, type), -1);

    private void JoinEqualForms(ReadOnlySpan<FoundName> names)
    {
        _firstOfForm.Clear();
        for (int i = 0; i < names.Length; i++)
        {
            ref readonly FoundName name = ref names[i];
            if (name.Kind == MentionKind.Gloss)
            {
                continue;
            }

            JoinTo(TypedKey(name.Form.Key, name.Type), i);
            if (name.Canonical != 0)
            {
                JoinTo(TypedKey(name.Canonical, name.Type), i);
            }
        }
    }

    private void JoinTo(ulong key, int name)
    {
        if (!_firstOfForm.TryAdd(key, name))
        {
            _sets.Join(_firstOfForm[key], name);
        }
    }

    /// <summary>"Kwantung" joins "Kwantung Army" when only one name of the same type begins so.</summary>
    private void JoinShortForms(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        _byPrefix.Clear();
        for (int i = 0; i < names.Length; i++)
        {
            if (TakesShortForms(names[i]))
            {
                AddPrefixes(scene, names[i], i);
            }
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (TakesShortForms(names[i]) && _byPrefix.OwnerOf(TypedKey(names[i].Form.Key, names[i].Type)) is int owner and >= 0)
            {
                _sets.Join(owner, i);
            }
        }
    }

    private static bool TakesShortForms(in FoundName name) =>
        name.Kind != MentionKind.Gloss && name.Type is EntityType.Organization or EntityType.MilitaryUnit or EntityType.Facility or EntityType.Vessel or EntityType.Work;

    private void AddPrefixes(NameScene scene, in FoundName name, int index)
    {
        ulong key = 0;
        int words = 0;
        for (int i = name.First; i < name.End; i++)
        {
            if (NameForm.Counts(scene, i))
            {
                key = NameForm.Extend(key, scene.Keys[i]);
                words++;
                if (words < name.Form.Words)
                {
                    _byPrefix.Add(TypedKey(key, name.Type), index);
                }
            }
        }
    }

    private static ulong TypedKey(ulong form, EntityType type) => NameForm.Extend(form, (ulong)type + 1);
}
