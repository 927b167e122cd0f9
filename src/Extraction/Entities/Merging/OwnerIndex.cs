namespace Extraction.Entities.Merging;

/// <summary>Which entity owns a short form: the only one that has it, or none when two have.</summary>
/// <param name="sets">The entities so far.</param>
internal sealed class OwnerIndex(EntitySets sets)
{
    private const int Contested = -1;
    private readonly Dictionary<ulong, int> _owners = [];

    /// <summary>Forgets all short forms.</summary>
    public void Clear() => _owners.Clear();

    /// <summary>Says that a name has a short form.</summary>
    /// <param name="key">Key of the short form.</param>
    /// <param name="name">Index of the name.</param>
    public void Add(ulong key, int name)
    {
        if (!_owners.TryAdd(key, name) && _owners[key] != Contested && sets.Find(_owners[key]) != sets.Find(name))
        {
            _owners[key] = Contested;
        }
    }

    /// <summary>Gives a short form to one name, whichever others have it.</summary>
    /// <param name="key">Key of the short form.</param>
    /// <param name="name">Index of the name.</param>
    public void Grant(ulong key, int name) => _owners[key] = name;

    /// <summary>The owner of a short form.</summary>
    /// <param name="key">Key of the short form.</param>
    /// <returns>Index of a name of the only entity that has it, or -1.</returns>
    public int OwnerOf(ulong key) => _owners.GetValueOrDefault(key, Contested);
}
