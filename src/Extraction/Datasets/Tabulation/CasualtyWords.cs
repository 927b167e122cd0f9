using System.Collections.Immutable;
using Extraction.Figures;

namespace Extraction.Datasets;

/// <summary>How sets of casualty statuses are written: a list of words in the order of the vocabulary.</summary>
internal static class CasualtyWords
{
    private static readonly ImmutableArray<CasualtyStatuses> Single =
        [.. Enum.GetValues<CasualtyStatuses>().Where(status => int.PopCount((int)status) == 1)];

    // Few combinations occur: each is spelled once for the process.
    private static readonly ImmutableArray<ImmutableArray<string>> Combinations =
        [.. Enumerable.Range(0, 1 << Single.Length).Select(bits => Spell((CasualtyStatuses)bits))];

    /// <summary>All words.</summary>
    public static ImmutableArray<string> All => Combinations[^1];

    /// <summary>The words of a set; none for the empty one.</summary>
    public static ImmutableArray<string> Of(CasualtyStatuses statuses) => Combinations[(int)statuses];

    private static ImmutableArray<string> Spell(CasualtyStatuses statuses) =>
        [.. Single.Where(status => (statuses & status) != 0).Select(status => Spelling<CasualtyStatuses>.Lower[status])];
}
