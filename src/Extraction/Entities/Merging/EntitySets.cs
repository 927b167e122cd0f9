namespace Extraction.Entities.Merging;

/// <summary>Disjoint sets of names, each set one entity; the earliest name of a set stands for it.</summary>
internal sealed class EntitySets
{
    private readonly List<int> _parents = [];

    /// <summary>Begins anew, with every name a set of its own.</summary>
    /// <param name="count">How many names there are.</param>
    public void Reset(int count)
    {
        _parents.Clear();
        for (int i = 0; i < count; i++)
        {
            _parents.Add(i);
        }
    }

    /// <summary>The earliest name of the set that a name is in.</summary>
    /// <param name="name">Index of the name.</param>
    /// <returns>Index of the set's earliest name.</returns>
    public int Find(int name)
    {
        while (_parents[name] != name)
        {
            _parents[name] = _parents[_parents[name]];
            name = _parents[name];
        }

        return name;
    }

    /// <summary>Makes the sets of two names one.</summary>
    /// <param name="a">Index of a name.</param>
    /// <param name="b">Index of another.</param>
    public void Join(int a, int b)
    {
        (int first, int second) = (Find(a), Find(b));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Numbers the sets in the order of their earliest names.</summary>
    /// <param name="numbers">Receives for each name the number of its set.</param>
    /// <returns>How many sets there are.</returns>
    public int Number(Span<int> numbers)
    {
        int next = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            int root = Find(i);
            numbers[i] = root == i ? next++ : numbers[root];
        }

        return next;
    }
}
