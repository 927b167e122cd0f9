using Extraction.Pipeline;

namespace Extraction.Tests.Pipeline;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Results_come_in_the_order_of_the_items(int jobs)
    {
        // The first items take longest, so they end last.
        int Slow(int item)
        {
            Thread.Sleep(Math.Max(0, 8 - item));
            return item * item;
        }

        List<int> results = await ToListAsync(OrderedParallel.SelectAsync(Numbers(50), Slow, jobs, TestContext.Current.CancellationToken));
        Assert.Equal(Enumerable.Range(0, 50).Select(item => item * item), results);
    }

    [Fact]
    public async Task No_more_than_the_given_number_run_at_once()
    {
        int running = 0;
        int most = 0;
        int Watched(int item)
        {
            int now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.Sleep(2);
            Interlocked.Decrement(ref running);
            return item;
        }

        await ToListAsync(OrderedParallel.SelectAsync(Numbers(60), Watched, 3, TestContext.Current.CancellationToken));
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task Items_are_read_only_as_far_ahead_as_the_window()
    {
        int read = 0;
        await using IAsyncEnumerator<int> results = OrderedParallel
            .SelectAsync(Numbers(1000, () => read++), item => item, 2, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await results.MoveNextAsync());
        Assert.InRange(read, 1, 20);
    }

    [Fact]
    public async Task Failure_of_one_item_comes_in_its_turn()
    {
        int Failing(int item) => item == 3 ? throw new InvalidDataException("three") : item;
        List<int> seen = [];
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (int item in OrderedParallel.SelectAsync(Numbers(10), Failing, 4, TestContext.Current.CancellationToken))
            {
                seen.Add(item);
            }
        });
        Assert.Equal([0, 1, 2], seen);
    }

    [Fact]
    public async Task Cancellation_ends_the_run_without_waiting_for_items_at_work()
    {
        using var blocked = new ManualResetEventSlim();
        using var source = new CancellationTokenSource();
        int Blocking(int item)
        {
            blocked.Wait(TimeSpan.FromSeconds(30));
            return item;
        }

        Task<List<int>> run = ToListAsync(OrderedParallel.SelectAsync(Numbers(10), Blocking, 2, source.Token));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        blocked.Set();
    }

    private static async IAsyncEnumerable<int> Numbers(int count, Action? read = null)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            read?.Invoke();
            yield return i;
        }
    }

    private static async Task<List<int>> ToListAsync(IAsyncEnumerable<int> items)
    {
        List<int> list = [];
        await foreach (int item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen)
        {
            seen = Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
