using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>
/// Joins the two sides of a result: "won 2–0", "a 4–12 record", "lost 3–6". The row has no value, and its bounds are the two
/// numbers; it is a <see cref="FigureKind.Ratio"/>, since neither number measures anything without the other.
/// </summary>
internal static class ScoreJoiner
{
    private const int Reach = 14;
    private const double HighestScore = 200;
    private const double HighestVote = 1000;

    /// <summary>Joins the scores of a sentence; the first number is rejected and the second becomes the score.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Join(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            ref FigureDraft left = ref figures[i];
            ref FigureDraft right = ref figures[i + 1];
            if (IsPair(window, left, right) && ((left.Value >= right.Value && left.Value < HighestScore)
                || SpeaksOfResult(window, left.FirstToken, right.EndToken)))
            {
                right.Min = Math.Min(left.Value, right.Value);
                right.Max = Math.Max(left.Value, right.Value);
                right.Value = double.NaN;
                right.Kind = FigureKind.Ratio;
                right.Qualifier = FigureQualifier.Range;
                right.Rule = "figures.score";
                right.ExtendBackTo(window, left.FirstToken);
                left.Rejected = true;
                i++;
            }
        }
    }

    private static bool IsPair(in TokenWindow window, in FigureDraft left, in FigureDraft right)
    {
        int dash = left.EndToken;
        return !left.Rejected && !right.Rejected && right.FirstToken == dash + 1 && window.IsDash(dash)
            && window.TouchesPrevious(dash) && window.TouchesPrevious(dash + 1)
            && left.Number.IsPlainInteger && right.Number.IsPlainInteger && left.Value < HighestVote
                && right.Value < HighestVote
            && left.Unit is null && right.Unit is null && !left.Number.HasTail && !right.Number.HasTail
            && (right.EndToken >= window.Count || window[right.EndToken].Kind != TokenKind.Word
                || !Counting.NounLexicon.LooksPlural(window.Word(right.EndToken)));
    }

    private static bool SpeaksOfResult(in TokenWindow window, int first, int end)
    {
        for (int i = Math.Max(0, first - Reach); i < Math.Min(window.Count, end + 3); i++)
        {
            if (ContextWords.Results.Has(window.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
