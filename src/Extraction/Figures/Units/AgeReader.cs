namespace Extraction.Figures.Units;

/// <summary>Reads ages: "45 years old", "a 45-year-old", "three months of age", "aged 45", "Smith, 45, said".</summary>
internal static class AgeReader
{
    private const int Oldest = 120;

    /// <summary>Reads "old" or "of age" behind a length of time.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="at">The token behind the unit.</param>
    /// <param name="end">The token behind the age.</param>
    /// <returns>Whether it stands there.</returns>
    public static bool TryReadOld(in TokenWindow window, int at, out int end)
    {
        int old = window.IsDash(at) ? at + 1 : at;
        if (window.Is(old, "old") || window.Is(old, "olds"))
        {
            end = old + 1;
            return true;
        }

        end = at + 2;
        return window.Is(at, "of") && window.Is(at + 1, "age");
    }

    /// <summary>Makes a bare number an age where the text says so.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">A figure without a unit.</param>
    /// <returns>Whether it is an age.</returns>
    public static bool TryRead(in TokenWindow window, ref FigureDraft draft)
    {
        if (draft.Number.Decimal || draft.Value is not (> 0 and < Oldest) || draft.Number.HasTail)
        {
            return false;
        }

        int before = draft.FirstToken - 1;
        if (window.Word(before) is "and" or "or" && before > 1 && window[before - 1].Kind == Text.TokenKind.Number
            && window.Word(before - 2) is "aged" or "ages")
        {
            (draft.Unit, draft.Kind, draft.Rule) = (UnitTable.Year, FigureKind.Duration, "figures.age");
            return true; // "aged 24 and 31"
        }

        bool stated = window.Is(before, "aged") || window.Is(before, "ages") || (window.Is(before, "age")
            && !window.Is(before - 1, "the"))
            || (window.Is(before, "of") && window.Is(before - 1, "age"));
        bool apposed = window.Is(before, ',') && window.Is(draft.EndToken, ',') && before > 0
            && window[before - 1].Kind == Text.TokenKind.Word && draft.Value >= 10 && draft.Number.IsPlainInteger
            && !(draft.EndToken + 1 < window.Count && window[draft.EndToken + 1].Kind == Text.TokenKind.Number);
        if (!stated && !apposed)
        {
            return false;
        }

        draft.Unit = UnitTable.Year;
        draft.Kind = FigureKind.Duration;
        draft.Rule = "figures.age";
        draft.UnitLeads = stated;
        if (stated && !window.Is(before, "of"))
        {
            draft.ExtendBackTo(window, before);
        }

        return true;
    }
}
