using Extraction.Entities.Tagging;

namespace Extraction.Tests.Tagging;

public sealed class KeyTableTests
{
    // The second half shares slots with the first: their lower 20 bits are equal.
    private static readonly uint[] Keys = [.. Enumerable.Range(0, 3000).Select(i => (uint)i * 2654435761), .. Enumerable.Range(0, 3000).Select(i => (uint)i * 2654435761 ^ 0xABC00000)];

    [Fact]
    public void Each_key_has_a_place_of_its_own()
    {
        KeyTable table = new(Keys, out int[] places);
        Assert.Equal(Keys.Length, table.Count);
        Assert.Equal(Enumerable.Range(0, Keys.Length), places.Order());
        Assert.Equal(places, Keys.Select(table.Find));
    }

    [Fact]
    public void A_key_that_is_not_there_is_not_found()
    {
        KeyTable table = new(Keys, out _);
        HashSet<uint> known = [.. Keys];
        uint[] others = [.. Keys.SelectMany(key => new[] { key + 1, key ^ 0x80000000, ~key }).Where(key => !known.Contains(key))];
        Assert.NotEmpty(others);
        Assert.All(others, key => Assert.Equal(-1, table.Find(key)));
        Assert.Equal(-1, new KeyTable([], out _).Find(7));
    }

    [Fact]
    public void Many_keys_at_once_are_found_as_one_by_one()
    {
        KeyTable table = new(Keys, out _);
        uint[] sought = [.. Keys.SelectMany(key => new[] { key, key ^ 0x00F00000, key + 1 })];
        uint[] found = [.. sought];
        int count = table.FindAll(found);
        Assert.Equal(sought.Select(table.Find).Where(place => place >= 0), found.Take(count).Select(place => (int)place));
    }

    [Fact]
    public void A_hash_keeps_its_number_until_all_are_forgotten()
    {
        HashIndex index = new();
        for (int round = 0; round < 2; round++)
        {
            for (ulong hash = 0; hash < 5000; hash++)
            {
                // Few distinct lower bits: most slots are met taken.
                Assert.Equal((int)hash, index.NumberOf(hash << 40));
                Assert.Equal((int)hash / 2, index.NumberOf(hash / 2 << 40));
            }

            Assert.Equal(5000, index.Count);
            index.Clear();
        }
    }
}
