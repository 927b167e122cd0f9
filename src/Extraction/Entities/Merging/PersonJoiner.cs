using Extraction.Entities.Names;

namespace Extraction.Entities.Merging;

/// <summary>
/// Joins the names of one person: with and without the middle names, the surname of several words alone, the surname or given name alone,
/// an initial before the surname. A short form that two persons of the article have joins neither, unless the article is about one of them.
/// </summary>
/// <param name="sets">The entities so far.</param>
internal sealed class PersonJoiner(EntitySets sets)
{
    private const int LongestTail = 6;

    private readonly OwnerIndex _byEnds = new(sets);
    private readonly OwnerIndex _byTail = new(sets);
    private readonly OwnerIndex _byName = new(sets);

    /// <summary>Joins them.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order.</param>
    public void Join(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        JoinMiddleNames(scene, names);
        JoinTails(scene, names);
        LearnSingleNames(scene, names);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Type != EntityType.Person || _byName.OwnerOf(names[i].Form.Last) is not (int owner and >= 0))
            {
                continue;
            }

            bool initial = BeginsWithInitial(scene, names[i]) && scene.Word(names[i].First)[0] == scene.Word(names[owner].First)[0];
            if (initial || names[i].Form.Words == 1)
            {
                sets.Join(owner, i);
            }
        }
    }

    /// <summary>"Anna Keller" joins "Anna Maria Keller", when no "Anna Luise Keller" is there.</summary>
    private void JoinMiddleNames(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        _byEnds.Clear();
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Form.Words > 2 && IsFullPerson(scene, names[i]))
            {
                _byEnds.Add(EndsOf(names[i]), i);
            }
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Form.Words == 2 && IsFullPerson(scene, names[i]) && _byEnds.OwnerOf(EndsOf(names[i])) is int owner and >= 0)
            {
                sets.Join(owner, i);
            }
        }
    }

    private static ulong EndsOf(in FoundName name) => NameForm.Extend(name.Form.First, name.Form.Last);

    /// <summary>"de Gaulle" joins "Charles de Gaulle".</summary>
    private void JoinTails(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        _byTail.Clear();
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Form.Words is > 2 and <= LongestTail + 1 && IsFullPerson(scene, names[i]))
            {
                for (int first = names[i].First + 1; first + 1 < names[i].End; first++)
                {
                    NameForm tail = NameForm.Of(scene, first, names[i].End);
                    if (tail.Words > 1 && tail.Words < names[i].Form.Words)
                    {
                        _byTail.Add(tail.Key, i);
                    }
                }
            }
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Form.Words > 1 && IsFullPerson(scene, names[i]) && _byTail.OwnerOf(names[i].Form.Key) is int owner and >= 0)
            {
                sets.Join(owner, i);
            }
        }
    }

    /// <summary>Who owns each surname and given name. Whom the article is about owns his whatever others have it.</summary>
    private void LearnSingleNames(NameScene scene, ReadOnlySpan<FoundName> names)
    {
        int subject = -1;
        _byName.Clear();
        for (int i = 0; i < names.Length; i++)
        {
            if (IsFullPerson(scene, names[i]))
            {
                _byName.Add(names[i].Form.Last, i);
                _byName.Add(names[i].Form.First, i);
                subject = subject < 0 && scene.Title.BeginsWith(names[i].SpanIn(scene).In(scene.Table.Text)) ? i : subject;
            }
        }

        if (subject >= 0)
        {
            _byName.Grant(names[subject].Form.Last, subject);
            _byName.Grant(names[subject].Form.First, subject);
        }
    }

    private static bool IsFullPerson(NameScene scene, in FoundName name) =>
        name is { Type: EntityType.Person, Kind: not MentionKind.Gloss } && name.Form.Words > 1 && !BeginsWithInitial(scene, name);

    private static bool BeginsWithInitial(NameScene scene, in FoundName name) =>
        scene.Word(name.First) is var word && (word.Length == 1 || word[1] == '.');
}
