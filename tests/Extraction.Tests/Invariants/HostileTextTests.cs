using Extraction.Articles;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 7: no text throws, whatever it holds and wherever it is cut. Growth with length is shown by the benchmarks, not by a timed test.</summary>
public sealed class HostileTextTests
{
    // One sample is cut at every position; the others at every eleventh, which spares a minute and still meets every kind of place.
    private const int CoprimeStep = 11;

    public static TheoryData<int> Articles() => [.. Enumerable.Range(0, SampleTexts.Articles.Count)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_sample_that_ends_anywhere_never_throws(int index)
    {
        (string name, string text) = SampleTexts.Articles[index];
        int step = index == 0 ? 1 : CoprimeStep;
        int[] failed = [.. Enumerable.Range(0, (text.Length + step - 1) / step).AsParallel().Select(i => i * step).Where(length => Throws(text[..length]))];
        Assert.True(failed.Length == 0, $"{name} throws when cut at {string.Join(", ", failed.Take(5))}");
    }

    [Fact]
    public void A_sample_that_begins_anywhere_never_throws()
    {
        string text = SampleTexts.OneOfEach;
        Assert.DoesNotContain(Enumerable.Range(0, text.Length), start => Throws(text[start..]));
    }

    [Fact]
    public void Hostile_texts_never_throw() =>
        Assert.DoesNotContain(SampleTexts.Hostile, text => Throws(text.Text));

    [Fact]
    public void Null_is_a_caller_error() => Assert.Throws<ArgumentNullException>(() => Article.Parse(null!));

    private static bool Throws(string text) => Record.Exception(() => Rows.Extract(text)) is not null;
}
