using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures.Rejection;

/// <summary>Rejects days and years that no date row covers.</summary>
internal static class CalendarRemnant
{
    private static readonly PhraseTable<bool> Months = new(
        WordList.Rows("months.txt").Select(row => (row[0], true)), StringComparer.Ordinal);

    /// <summary>Whether a word is the name of a month.</summary>
    /// <param name="word">Any word.</param>
    /// <returns>True for full and short names.</returns>
    public static bool IsMonth(ReadOnlySpan<char> word) => Months.TryGet(word, out _);

    /// <summary>"4 July", "July 4": the day of a date that the dates layer did not take.</summary>
    public static bool IsBesideMonth(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Number.Decimal || draft.Number.Grouped || draft.Value is not (>= 1 and < 2200))
        {
            return false;
        }

        bool day = draft.Value <= 31;
        int behind = window.Is(draft.EndToken, "of") ? draft.EndToken + 1 : draft.EndToken;
        int before = window.Word(draft.FirstToken - 1) is "." or "," ? draft.FirstToken - 2 : draft.FirstToken - 1;
        bool monthBefore = Months.TryGet(window.Word(before), out _);
        return (day && Months.TryGet(window.Word(behind), out _)) || (monthBefore && (day || draft.Number.IntegerDigits == 4));
    }

    /// <summary>"In 265, …", "… died in 280.": a year of three digits.</summary>
    public static bool IsEarlyYear(in TokenWindow window, in FigureDraft draft) =>
        draft.Number.IntegerDigits == 3 && window.Word(draft.FirstToken - 1) is "in" or "In" or "since" or "until"
        && (draft.EndToken >= window.Count || window[draft.EndToken].Kind == TokenKind.Punctuation);
}
