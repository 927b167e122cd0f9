using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>Reads how the text qualifies a figure: "over 150", "300+", "8,000 or more", "c. 700", "up to an estimated 600".</summary>
internal static class QualifierReader
{
    private const int MostPhrases = 3;

    private static readonly PhraseTable<FigureQualifier> Left = Table("left");
    private static readonly PhraseTable<FigureQualifier> Right = Table("right");

    /// <summary>Takes the qualifiers that touch a figure's number into it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="previousEnd">The token behind the figure before.</param>
    /// <param name="draft">The figure.</param>
    public static void ReadLeft(in TokenWindow window, int previousEnd, ref FigureDraft draft)
    {
        for (int count = 0; count < MostPhrases; count++)
        {
            int at = draft.FirstToken;
            if (at == 0 || window.BeginsLine(at)
                || !Left.TryMatchBackward(window, at, out FigureQualifier qualifier, out int first) || first < previousEnd)
            {
                return;
            }

            if (!Fits(window, first, at, draft))
            {
                return;
            }

            Take(ref draft, qualifier);
            draft.ExtendBackTo(window, first);
        }
    }

    /// <summary>Takes a qualifier behind the number or behind its noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <returns>Whether one was taken.</returns>
    public static bool ReadRight(in TokenWindow window, ref FigureDraft draft)
    {
        int at = draft.EndToken;
        if (at >= window.Count || window.BeginsLine(at)
            || !Right.TryMatchForward(window, at, out FigureQualifier qualifier, out int end))
        {
            return false;
        }

        // "5 + 3" is arithmetic and "1+1" too: a plus must touch the number and nothing may touch the plus.
        bool glued = window.Is(at, '+') || window.Is(at, '-');
        if (glued && (!window.TouchesPrevious(at) || (window.Is(at, '+') && window.TouchesPrevious(end)
            && char.IsLetterOrDigit(window.Text[window[end].Start]))))
        {
            return false;
        }

        if (window[at].Casing is TokenCasing.Upper or TokenCasing.Title)
        {
            return false; // "the 737 MAX"
        }

        Take(ref draft, qualifier);
        draft.ExtendTo(window, end);
        return true;
    }

    /// <summary>A bound is stronger than "about": "up to about 600" is at most 600.</summary>
    private static void Take(ref FigureDraft draft, FigureQualifier qualifier)
    {
        if (draft.Qualifier is FigureQualifier.Exact or FigureQualifier.Approx)
        {
            draft.Qualifier = qualifier;
        }
    }

    /// <summary>Words that qualify only before a number and are something else before other things.</summary>
    private static bool Fits(in TokenWindow window, int first, int end, in FigureDraft draft)
    {
        ReadOnlySpan<char> phrase = window.Slice(first, end);
        if (phrase is "c" or "C" or "near" or "Near" or "above" or "below" or "under" or "minimum" or "maximum")
        {
            return phrase is not ("c" or "C") && draft.Kind != FigureKind.Ordinal;
        }

        if (phrase is "up to")
        {
            // "went up to 5" tells a change.
            bool bought = window.Is(first - 1, "back") && window.Word(first - 2) is "buy" or "buys" or "bought" or "buying" or "pay" or "paid";
            return bought || window.Word(first - 1) is not ("went" or "gone" or "go" or "goes" or "going" or "rose" or "back"
                or "climbed" or "moved" or "move" or "add" or "adds" or "came");
        }

        if (phrase is "over" && first > 0 && window[first - 1].Kind == TokenKind.Number)
        {
            return false; // "a pressure of 140 over 90"
        }

        if (phrase is "over" or "Over" && draft.Kind == FigureKind.Duration)
        {
            // "spend £2bn over three years" is a span of time; "for over three years" and "over three years old" are bounds.
            return ContextWords.BeforeOverDuration.Has(window.Word(first - 1)) || ContextWords.BehindOverDuration.Has(window.Word(draft.EndToken))
                || draft.Rule == "figures.age" || window.Word(draft.EndToken - 1) is "old";
        }

        return draft.Kind != FigureKind.Ordinal || phrase is "about" or "nearly";
    }

    private static PhraseTable<FigureQualifier> Table(string side) => new(
        WordList.Rows("qualifiers.tsv").Where(row => row[1] == side)
            .Select(row => (row[0], Enum.Parse<FigureQualifier>(row[2].Replace("_", "", StringComparison.Ordinal),
                ignoreCase: true))),
        StringComparer.OrdinalIgnoreCase);
}
