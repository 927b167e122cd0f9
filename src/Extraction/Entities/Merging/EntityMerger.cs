using System.Collections.Immutable;
using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Merging;

/// <summary>
/// Joins the mentions of one article into entities: equal forms of one type, surnames and given names that only one person has, initials,
/// short forms that only one name begins with, acronyms and stated aliases. Nationalities never join their states: the types differ.
/// </summary>
internal sealed class EntityMerger
{
    private readonly NameScene _scene;
    private readonly List<FoundName> _names;
    private readonly NameForm[] _forms;
    private readonly EntitySets _sets;

    private EntityMerger(NameScene scene, List<FoundName> names)
    {
        _scene = scene;
        _names = names;
        _forms = [.. names.Select(name => NameForm.Of(scene, name.First, name.End))];
        _sets = new EntitySets(names.Count);
    }

    /// <summary>Merges.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order.</param>
    /// <param name="links">Pairs of names that the text says are the same.</param>
    /// <returns>For each name the index of its entity, and the entities in the order of their first names.</returns>
    public static (int[] EntityOf, ImmutableArray<Entity> Entities) Merge(NameScene scene, List<FoundName> names, IReadOnlyList<NameLink> links)
    {
        var merger = new EntityMerger(scene, names);
        merger.JoinEqualForms();
        merger.JoinPersons();
        merger.JoinShortForms();
        foreach (NameLink link in links)
        {
            merger._sets.Join(link.Name, link.Alias);
        }

        return merger.Finish();
    }

    private void JoinEqualForms()
    {
        var first = new Dictionary<(ulong Form, EntityType Type), int>();
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Kind == MentionKind.Gloss)
            {
                continue;
            }

            JoinTo(first, (_forms[i].Key, _names[i].Type), i);
            if (_names[i].Canonical.Length > 0)
            {
                JoinTo(first, (KeyOf(_names[i].Canonical), _names[i].Type), i);
            }
        }
    }

    private void JoinTo(Dictionary<(ulong Form, EntityType Type), int> first, (ulong Form, EntityType Type) key, int name)
    {
        if (!first.TryAdd(key, name))
        {
            _sets.Join(first[key], name);
        }
    }

    /// <summary>"Zhukov" and "G. Zhukov" join "Georgy Zhukov" when the article has no other person of that name.</summary>
    private void JoinPersons()
    {
        var byName = new OwnerIndex<ulong>(_sets);
        var byEnds = new OwnerIndex<(ulong First, ulong Last)>(_sets);
        for (int i = 0; i < _names.Count; i++)
        {
            if (IsFullPerson(i))
            {
                byName.Add(_forms[i].Last, i);
                byName.Add(_forms[i].First, i);
                byEnds.Add((_forms[i].First, _forms[i].Last), i);
            }
        }

        for (int i = 0; i < _names.Count; i++)
        {
            if (IsFullPerson(i) && byEnds.OwnerOf((_forms[i].First, _forms[i].Last)) is int same and >= 0)
            {
                _sets.Join(same, i);
            }
        }

        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i].Type == EntityType.Person && (_forms[i].Words == 1 || BeginsWithInitial(i)) && byName.OwnerOf(_forms[i].Last) is int owner and >= 0)
            {
                _sets.Join(owner, i);
            }
        }
    }

    private bool IsFullPerson(int name) =>
        _names[name] is { Type: EntityType.Person, Kind: not MentionKind.Gloss } && _forms[name].Words > 1 && !BeginsWithInitial(name);

    private bool BeginsWithInitial(int name) => _scene.Table.Tokens[_names[name].First].Length == 1;

    /// <summary>"Kwantung" joins "Kwantung Army" when only one name of the same type begins so.</summary>
    private void JoinShortForms()
    {
        var byPrefix = new OwnerIndex<(ulong Form, EntityType Type)>(_sets);
        for (int i = 0; i < _names.Count; i++)
        {
            if (TakesShortForms(i))
            {
                AddPrefixes(byPrefix, i);
            }
        }

        for (int i = 0; i < _names.Count; i++)
        {
            if (TakesShortForms(i) && byPrefix.OwnerOf((_forms[i].Key, _names[i].Type)) is int owner and >= 0)
            {
                _sets.Join(owner, i);
            }
        }
    }

    private bool TakesShortForms(int name) =>
        _names[name].Kind != MentionKind.Gloss && _names[name].Type is EntityType.Organization or EntityType.MilitaryUnit or EntityType.Facility or EntityType.Vessel or EntityType.Work;

    private void AddPrefixes(OwnerIndex<(ulong Form, EntityType Type)> index, int name)
    {
        ulong key = 0;
        int words = 0;
        for (int i = _names[name].First; i < _names[name].End; i++)
        {
            if (NameForm.Counts(_scene, i))
            {
                key = NameForm.Extend(key, _scene.Keys[i]);
                words++;
                if (words < _forms[name].Words)
                {
                    index.Add((key, _names[name].Type), name);
                }
            }
        }
    }

    private static ulong KeyOf(string canonical)
    {
        ulong key = 0;
        foreach (Token token in Tokenizer.Read(canonical, new TextSpan(0, canonical.Length)))
        {
            bool counts = token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) && token.In(canonical) is not ("the" or "The" or "'s" or "\u2019s");
            key = counts ? NameForm.Extend(key, TokenKeys.Of(token.In(canonical), token.Casing, LexiconCasing.OfNames)) : key;
        }

        return key;
    }

    private (int[] EntityOf, ImmutableArray<Entity> Entities) Finish()
    {
        int[] entityOf = _sets.Number();
        int count = entityOf.Length == 0 ? 0 : entityOf.Max() + 1;
        var members = new List<int>[count];
        for (int i = 0; i < entityOf.Length; i++)
        {
            (members[entityOf[i]] ??= []).Add(i);
        }

        return (entityOf, [.. members.Select(Describe)]);
    }

    private Entity Describe(List<int> members)
    {
        int named = members.Where(i => _names[i].Kind != MentionKind.Gloss).DefaultIfEmpty(members[0]).MaxBy(i => (_forms[i].Words, -i));
        string name = SpanOf(named).Quote(_scene.Table.Text);
        return new Entity
        {
            Name = name,
            Type = _names[named].Type,
            Subtype = members.Select(i => _names[i].Subtype).FirstOrDefault(subtype => subtype.Length > 0) ?? "",
            Aliases = [.. members.Select(i => SpanOf(i).Quote(_scene.Table.Text)).Where(alias => alias != name).Distinct(StringComparer.Ordinal)],
            MentionCount = members.Count,
            First = SpanOf(members[0]),
        };
    }

    private TextSpan SpanOf(int name) =>
        TextSpan.FromBounds(_scene.Table.Tokens[_names[name].First].Start, _scene.Table.Tokens[_names[name].End - 1].End);
}
