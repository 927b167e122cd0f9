namespace Extraction.Tests.Support;

public sealed class SnapshotTests
{
    [Fact]
    public void Equal_text_matches() => Snapshot.Match("support/snapshot", "first\nsecond\n");

    [Fact]
    public void Message_names_the_first_line_that_differs() =>
        Assert.Contains("differs from line 2 on", Snapshot.Describe("x", "same\nold\n", "same\nnew\n"), StringComparison.Ordinal);

    [Fact]
    public void Carriage_return_is_shown() =>
        Assert.Contains("\"same\\r\"", Snapshot.Describe("x", "same\n", "same\r\n"), StringComparison.Ordinal);

    [Fact]
    public void Missing_snapshot_is_told_apart() =>
        Assert.StartsWith("There is no snapshot Snapshots/x.txt yet.", Snapshot.Describe("x", null, ""), StringComparison.Ordinal);
}
