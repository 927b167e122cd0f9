using System.Runtime.CompilerServices;

namespace Extraction.Pipeline;

/// <summary>Maps a sequence on several threads and gives the results in the order of the sequence, with a bounded number in memory.</summary>
internal static class OrderedParallel
{
    // Items in flight for each job: enough that one long item does not idle the other threads, few enough to bound memory.
    private const int WindowPerJob = 4;

    /// <summary>Maps every item.</summary>
    /// <param name="items">The items; read by one thread at a time.</param>
    /// <param name="map">The function; called from several threads at once.</param>
    /// <param name="jobs">How many calls run at once, at least 1.</param>
    /// <param name="cancellationToken">Ends the mapping.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, TResult> map,
        int jobs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Not disposed: after a cancellation, calls that are still running release it later; without a wait handle there is nothing to free.
        var running = new SemaphoreSlim(jobs);
        var window = new Queue<Task<TResult>>();
        await foreach (TItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await running.WaitAsync(cancellationToken).ConfigureAwait(false);
            window.Enqueue(Task.Run(() => MapOne(item, map, running), CancellationToken.None));
            while (window.Count > 0 && (window.Count > jobs * WindowPerJob || window.Peek().IsCompleted))
            {
                yield return await window.Dequeue().WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        while (window.TryDequeue(out Task<TResult>? next))
        {
            yield return await next.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static TResult MapOne<TItem, TResult>(TItem item, Func<TItem, TResult> map, SemaphoreSlim running)
    {
        try
        {
            return map(item);
        }
        finally
        {
            running.Release();
        }
    }
}
