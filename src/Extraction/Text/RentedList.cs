using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Extraction.Text;

/// <summary>
/// A growing list in an array rented from the shared pool: what a stage collects before it knows how many rows there are. Only the
/// finished rows are allocated, at their exact number.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="capacity">How many elements to have room for at first, at least 1.</param>
internal sealed class RentedList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>The number of elements.</summary>
    public int Count { get; private set; }

    /// <summary>One element.</summary>
    /// <param name="index">Its index.</param>
    public ref T this[int index] => ref AsSpan()[index];

    /// <summary>Appends an element.</summary>
    /// <param name="item">The element.</param>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>The elements, until the next <see cref="Add"/>.</summary>
    /// <returns>A view, not a copy.</returns>
    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Drops the elements from an index on.</summary>
    /// <param name="count">How many elements stay.</param>
    public void Truncate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        Count = count;
    }

    /// <summary>The elements, copied.</summary>
    /// <returns>An array of exactly <see cref="Count"/> elements.</returns>
    public ImmutableArray<T> ToImmutableArray() => ImmutableArray.Create<T>(AsSpan());

    /// <summary>Gives the array back; the list is empty then and must not be used again.</summary>
    public void Dispose()
    {
        Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(4, _items.Length * 2));
        _items.AsSpan(0, Count).CopyTo(larger);
        Return(_items);
        _items = larger;
    }

    // An array of references would keep the article alive in the pool.
    private static void Return(T[] items) =>
        ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
