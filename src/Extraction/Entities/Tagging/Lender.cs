namespace Extraction.Entities.Tagging;

/// <summary>Lends working objects to one user at a time, whatever the thread, and keeps at most one for each processor.</summary>
/// <param name="make">Makes one more when all are lent.</param>
internal sealed class Lender<T>(Func<T> make)
    where T : class
{
    private readonly T?[] _kept = new T?[Environment.ProcessorCount];

    /// <summary>An object that nobody else has.</summary>
    public T Lend()
    {
        foreach (ref T? kept in _kept.AsSpan())
        {
            if (Interlocked.Exchange(ref kept, null) is T item)
            {
                return item;
            }
        }

        return make();
    }

    /// <summary>Takes an object back.</summary>
    public void Return(T item)
    {
        foreach (ref T? kept in _kept.AsSpan())
        {
            if (Interlocked.CompareExchange(ref kept, item, null) is null)
            {
                return;
            }
        }
    }
}
