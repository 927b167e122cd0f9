using System.Runtime.InteropServices;
using Extraction.Events.Times;

namespace Extraction.Events.Clauses;

/// <summary>
/// One sentence as the readers of the Events room see it: each reads what those before it wrote here and adds its own.
/// Its room is used again for the next sentence and the next article.
/// </summary>
internal sealed class SentenceAnalysis
{
    private readonly List<Predicate> _predicates = [];

    /// <summary>The sentence's index.</summary>
    public int Index { get; private set; }

    /// <summary>Its units.</summary>
    public UnitList Units { get; } = new();

    /// <summary>Its dates that have bounds, the outermost only, in text order.</summary>
    public List<DateSlot> Dates { get; } = [];

    /// <summary>The governing time of each predicate.</summary>
    public List<GoverningTime> Times { get; } = [];

    /// <summary>Its verb groups in text order.</summary>
    public Span<Predicate> Predicates => CollectionsMarshal.AsSpan(_predicates);

    /// <summary>Begins a sentence.</summary>
    /// <param name="index">Its index.</param>
    public void Enter(int index)
    {
        Index = index;
        Units.Clear();
        Dates.Clear();
        Times.Clear();
        _predicates.Clear();
    }

    /// <summary>Appends a verb group.</summary>
    public void Add(in Predicate predicate) => _predicates.Add(predicate);

    /// <summary>Takes back the last verb group.</summary>
    public void RemoveLast() => _predicates.RemoveAt(_predicates.Count - 1);

    /// <summary>Whether any verb group carries tense.</summary>
    public bool HasFinite()
    {
        foreach (ref readonly Predicate predicate in Predicates)
        {
            if (predicate.IsFinite)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the clause that a unit stands in, or -1.</summary>
    public int ClauseOf(int unit)
    {
        Span<Predicate> predicates = Predicates;
        for (int i = 0; i < predicates.Length; i++)
        {
            if (unit >= predicates[i].ClauseStart && unit < predicates[i].ClauseEnd)
            {
                return i;
            }
        }

        return -1;
    }
}
