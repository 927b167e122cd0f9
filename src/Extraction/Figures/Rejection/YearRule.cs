using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Rejection;

/// <summary>Tells years from counts: four digits without a mark between 1000 and 2100 are a year unless what stands around them counts.</summary>
internal static class YearRule
{
    private const double FirstYear = 1000;
    private const double LastYear = 2100;

    /// <summary>Whether a number could be a year by its shape.</summary>
    /// <param name="draft">A figure.</param>
    /// <returns>True for four plain digits in the window, without a unit.</returns>
    public static bool IsYearLike(in FigureDraft draft) =>
        draft.Number.IsPlainInteger && draft.Number.IntegerDigits == 4 && draft.Unit is null
            && draft.Number.Value is >= FirstYear and <= LastYear;

    /// <summary>Whether a number that could be a year is one here.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">A figure whose noun and qualifier are known.</param>
    /// <returns>True unless a counted noun follows and no word before it wants a date.</returns>
    public static bool IsYear(in TokenWindow window, in FigureDraft draft)
    {
        if (!IsYearLike(draft))
        {
            return false;
        }

        ReadOnlySpan<char> before = window.Word(draft.FirstToken - 1);
        bool knownNoun = draft.Noun is not (NounClass.None or NounClass.Structure);
        bool bounded = draft.Qualifier is FigureQualifier.MoreThan or FigureQualifier.AtLeast or FigureQualifier.AtMost
            or FigureQualifier.LessThan or FigureQualifier.Approx or FigureQualifier.Range;
        if (bounded)
        {
            return !draft.HasNoun;
        }

        if (ContextWords.YearlyNouns.Has(window.Word(draft.Number.EndToken)))
        {
            return true; // "1988 sales", "the 2010 elections"
        }

        bool wantsDate = ContextWords.BeforeDates.Has(before);
        bool modifiesNoun = ContextWords.Determiners.Has(before);
        return !draft.HasNoun || wantsDate || (modifiesNoun && !knownNoun);
    }
}
