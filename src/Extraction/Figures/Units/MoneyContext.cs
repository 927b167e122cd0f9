using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures.Units;

/// <summary>Tells pounds of money from pounds of mass by what stands around them.</summary>
internal static class MoneyContext
{
    private const int Reach = 8;

    private static readonly PhraseTable<bool> Words = new(
        WordList.Rows("money-words.txt").Select(row => (row[0], true)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether "pounds" means sterling.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure before "pounds".</param>
    /// <param name="end">The token behind "pounds".</param>
    /// <returns>True with a million before it, a money word near it, or shillings and pence behind.</returns>
    public static bool MeansSterling(in TokenWindow window, in FigureDraft draft, int end)
    {
        if (draft.Number.Scale >= 1e6 || window.Is(end, "sterling"))
        {
            return true;
        }

        int from = Math.Max(0, draft.FirstToken - Reach);
        int to = Math.Min(window.Count, end + Reach);
        for (int i = from; i < to; i++)
        {
            if (window[i].Kind == TokenKind.Word && Words.TryGet(window.Word(i), out _))
            {
                return true;
            }
        }

        return false;
    }
}
