using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Rejection;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>Joins two numbers that state a share or a ratio: "one in five", "three out of ten", "outnumbered 3 to 1", "odds of 10:1", "one over three".</summary>
internal static class RatioJoiner
{
    private const int Reach = 4;

    /// <summary>Joins the ratios of a sentence; the first part is rejected and the second becomes the ratio.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence, in text order.</param>
    public static void Join(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            ref FigureDraft above = ref figures[i];
            ref FigureDraft below = ref figures[i + 1];
            bool bare = !below.Rejected && !above.Rejected && above.Unit is null && below.Unit is null && below.Value > 0
                && above.Kind == FigureKind.Number && below.Kind == FigureKind.Number && !below.Number.HasTail
                    && !YearRule.IsYearLike(below);
            if (bare && IsRatio(window, above, below))
            {
                below.Value = above.Value / below.Value;
                below.Kind = FigureKind.Ratio;
                below.Rule = "figures.ratio";
                below.ExtendBackTo(window, above.FirstToken);
                above.Rejected = true;
                i++;
            }
        }
    }

    private static bool IsRatio(in TokenWindow window, in FigureDraft above, in FigureDraft below)
    {
        int at = above.EndToken;
        int gap = below.FirstToken - at;
        if (gap == 2)
        {
            return window.Is(at, "out") && window.Is(at + 1, "of") && above.Value < below.Value;
        }

        if (gap == 3)
        {
            return window.IsDash(at) && window.Is(at + 1, "to") && window.IsDash(at + 2); // "a 3-to-1 margin"
        }

        if (gap != 1 || window.BeginsLine(at) || window.BeginsLine(at + 1))
        {
            return false;
        }

        bool closed = below.EndToken >= window.Count || window[below.EndToken].Kind == TokenKind.Punctuation;
        return window.Word(at) switch
        {
            "in" => (above.Value == 1 && below.Value > 1) || IsShareOfPeople(window, above, below),
            "over" => closed && below.Value > 1 && (above.Value < below.Value || above.FirstToken == 0), // not "a pressure of 140 over 90"
            "to" or "-" or "\u2013" or ":" => SpeaksOfRatio(window, above.FirstToken),
            _ => false,
        };
    }

    /// <summary>"3 in 10 employees", "four in five of them": a share, and not "3 in 10 games".</summary>
    private static bool IsShareOfPeople(in TokenWindow window, in FigureDraft above, in FigureDraft below)
    {
        int noun = below.EndToken;
        bool people = NounLexicon.ClassOf(window.Word(noun)) is NounClass.People or NounClass.Population or NounClass.Structure
            || NounLexicon.ClassOf(window.Word(noun + 1)) is NounClass.People or NounClass.Population or NounClass.Structure
            || ContextWords.Persons.Has(window.Word(noun)) || window.Is(noun, "of");
        return people && above.Value < below.Value && below.Value is <= 10 or 20 or 100;
    }

    /// <summary>Whether digits with a colon between them are a ratio and not a time of day.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token of the first number.</param>
    /// <returns>True behind "ratio", "odds" or "scale".</returns>
    public static bool SpeaksOfRatio(in TokenWindow window, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (window.Word(i) is "ratio" or "odds" or "outnumbered" or "outnumbering" or "scale" or "Scale" or "Ratio"
                or "superiority")
            {
                return true;
            }
        }

        return false;
    }
}
