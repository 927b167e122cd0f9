using Extraction.Figures.Numbers;

namespace Extraction.Figures.Rejection;

/// <summary>Finds numbers that measure nothing.</summary>
internal static class Rejector
{
    /// <summary>Rejects by what touches or precedes the number; units and nouns are not known yet.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure.</param>
    /// <returns>Whether it is certainly no figure.</returns>
    public static bool IsNoNumber(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Statuses != CasualtyStatuses.None)
        {
            return false; // a tally: "118k/450w"
        }

        int before = draft.FirstToken - 1;
        if (draft.Number.Form is NumberForm.Words or NumberForm.Vague)
        {
            return draft.Number.Form == NumberForm.Words && (Wording.IsPronounOne(window, draft)
                || Wording.IsSomeDay(window, draft) || TouchingMarks.IsSpelledChain(window, draft)
                || Wording.IsPartOfCompound(window, draft) || Designation.IsDesignatedWord(window, draft));
        }

        return TouchingMarks.IsGluedLeft(window, before, draft)
            || Wording.IsSubjectOfSingular(window, draft)
            || TouchingMarks.IsCoordinate(window, draft)
            || TouchingMarks.IsClockOrChain(window, draft)
            || TouchingMarks.IsListNumber(window, draft)
            || CalendarRemnant.IsBesideMonth(window, draft)
            || Designation.IsDesignated(window, before, draft);
    }

    /// <summary>Rejects what is left without a unit and a noun where only a measure or a count would be a figure.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure with its unit, noun and qualifier.</param>
    /// <returns>Whether it is no figure.</returns>
    public static bool IsNoFigure(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Unit is not null)
        {
            return false;
        }

        if (draft.Number.HasTail || YearRule.IsYear(window, draft))
        {
            return true;
        }

        if (draft.Kind == FigureKind.Ordinal)
        {
            return Designation.IsNameOrdinal(window, draft);
        }

        bool bareInteger = draft.Number.Form == NumberForm.Digits && !draft.Number.Grouped && draft.Number.Scale == 1
            && draft.Qualifier == FigureQualifier.Exact;
        if (Wording.IsSpeaker(window, draft) || Wording.IsModelNumber(window, draft))
        {
            return true;
        }

        if (Designation.IsKiloName(window, draft) || Designation.IsUnitName(window, draft) || Wording.IsCompoundWord(window, draft))
        {
            return true;
        }

        bool partOfName = draft.Category == FigureCategory.None && ((!draft.Number.Decimal && Designation.IsBeforeName(window, draft))
            || CalendarRemnant.IsEarlyYear(window, draft));
        return bareInteger && !draft.HasNoun && (partOfName || Designation.IsAfterName(window, draft));
    }
}
