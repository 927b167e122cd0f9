using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;

namespace Extraction.Figures;

/// <summary>Reads "m" glued to digits as a million where a counted noun follows: "5m people".</summary>
internal static class TailReader
{
    private const double Million = 1e6;

    /// <summary>Reads the tail.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">A figure with letters glued to its digits that no unit explains.</param>
    /// <returns>Whether the letter is a scale.</returns>
    public static bool TryRead(in TokenWindow window, ref FigureDraft draft)
    {
        int end = window[draft.EndToken - 1].End;
        if (!MeansMillion(window, draft))
        {
            return false;
        }

        draft.Value = Numbers.Scaled.Multiply(draft.Value, Million);
        draft.Number.Value = draft.Value;
        draft.Number.Scale = Million;
        draft.Number.HasTail = false;
        draft.Number.End = end;
        draft.End = end;
        return true;
    }

    /// <summary>Whether "m" or "M" behind a number is a million and not metres.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <returns>True when a plural noun follows.</returns>
    private static bool MeansMillion(in TokenWindow window, in FigureDraft draft)
    {
        int end = window[draft.EndToken - 1].End;
        ReadOnlySpan<char> tail = window.Text.AsSpan(draft.Number.End, end - draft.Number.End);
        ReadOnlySpan<char> next = window.Word(draft.EndToken);
        return tail is "m" or "M" && !ContextWords.BehindMetres.Has(next) && !next.IsEmpty && char.IsLetter(next[0]) && !NounLexicon.IsStopWord(next)
            && (NounLexicon.LooksPlural(next) || NounLexicon.ClassOf(next) != NounClass.None
                || NounLexicon.LooksPlural(window.Word(draft.EndToken + 1)));
    }
}
