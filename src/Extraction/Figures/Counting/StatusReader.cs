using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Counting;

/// <summary>Reads words for what befell people and things, alone or in a list: "dead, wounded, missing, captured".</summary>
internal static class StatusReader
{
    private static readonly PhraseTable<CasualtyStatuses>[] Tables =
    [
        Table(StatusUse.State), Table(StatusUse.Event), Table(StatusUse.Act), Table(StatusUse.Noun),
    ];

    /// <summary>Reads one or more statuses that begin at a token, joined by commas, "and", "or" or a slash.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token.</param>
    /// <param name="use">How they must stand to the number.</param>
    /// <param name="statuses">All of them.</param>
    /// <param name="end">The token behind the last.</param>
    /// <returns>Whether at least one stands there.</returns>
    public static bool TryReadRun(in TokenWindow window, int first, StatusUse use, out CasualtyStatuses statuses, out int end)
    {
        statuses = CasualtyStatuses.None;
        end = first;
        int at = first;
        while (at < window.Count && !(at > 0 && window.BeginsLine(at))
            && Tables[(int)use].TryMatchForward(window, at, out CasualtyStatuses status, out int behind))
        {
            statuses |= status;
            end = behind;
            at = SkipConnector(window, end);
        }

        return end > first;
    }

    /// <summary>The status that ends before a token: "killing" before "300".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="use">How it must stand to the number.</param>
    /// <param name="statuses">The status.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryReadBefore(in TokenWindow window, int end, StatusUse use, out CasualtyStatuses statuses) =>
        Tables[(int)use].TryMatchBackward(window, end, out statuses, out _);

    /// <summary>The status of a single word.</summary>
    /// <param name="word">Any word.</param>
    /// <param name="use">How it must stand to the number.</param>
    /// <param name="statuses">The status.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryGet(ReadOnlySpan<char> word, StatusUse use,
        out CasualtyStatuses statuses) => Tables[(int)use].TryGet(word, out statuses);

    /// <summary>Whether a word may stand behind a number as a status.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>True for "dead", "killed", "captured" and the like.</returns>
    public static bool IsStatus(ReadOnlySpan<char> word) => Tables[(int)StatusUse.State].TryGet(word, out _);

    private static int SkipConnector(in TokenWindow window, int at)
    {
        int next = window.Word(at) is "," or "/" ? at + 1 : at;
        return window.Word(next) is "and" or "or" or "and/or" or "&" ? next + 1 : next > at ? next : window.Count;
    }

    private static PhraseTable<CasualtyStatuses> Table(StatusUse use) => new(
        WordList.Rows("statuses.tsv").Where(row => row[1].Equals(use.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(row => (row[0], Enum.Parse<CasualtyStatuses>(row[2], ignoreCase: true))),
        StringComparer.OrdinalIgnoreCase);
}
