using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Text;

namespace Extraction.Figures.Rejection;

/// <summary>Rejects numbers that are part of a name: "Route 66", "page 3", "division two", "23 Squadron", "Apollo 11".</summary>
internal static class Designation
{
    private static readonly PhraseTable<bool> Designators = Table("any", StringComparer.OrdinalIgnoreCase);
    private static readonly PhraseTable<bool> CapitalDesignators = Table("capital", StringComparer.Ordinal);

    public static bool IsDesignated(in TokenWindow window, int before, in FigureDraft draft)
    {
        const double LargestNameWithCommas = 1e5;
        if (draft.Number.Grouped && draft.Value >= LargestNameWithCommas)
        {
            return false; // names have no marks of thousands
        }

        int at = before;

        if (window.IsDash(draft.EndToken) && window.Word(draft.EndToken + 1) is "pounder" or "pounders" or "pdr")
        {
            return true; // "a 12-pounder" is a gun, not a weight
        }

        // "pages 3, 4 and 5", "Sections 5–7": the designator holds for the whole list.
        const int LongestList = 24;
        int stop = Math.Max(0, at - LongestList);
        while (at > stop && (window[at].Kind == TokenKind.Number || window.Word(at) is "," or "and" or "or" or "&"
            || window.IsDash(at)))
        {
            at--;
        }

        if (window.Is(at, ':') && window.Word(at - 1) is "number" or "Number" or "code" or "Code" or "ID" or "No" or "no")
        {
            return draft.Number.Form == NumberForm.Digits && draft.Number.Scale == 1; // "Yard number:" and its value on the next line
        }

        if (window.Is(at, '.'))
        {
            at--; // "No. 5", "vol. 2"
        }

        ReadOnlySpan<char> word = window.Word(at);
        if (word.IsEmpty || window.BeginsLine(at + 1) || draft.Number.Form != NumberForm.Digits || draft.Number.Scale != 1)
        {
            return false;
        }

        return CapitalDesignators.TryGet(word, out _) || (Designators.TryGet(word, out _) && !IsOrdinaryUse(window, at, word));
    }

    /// <summary>"4K video", "a 10K run": the scale belongs to a name.</summary>
    public static bool IsKiloName(in TokenWindow window, in FigureDraft draft) =>
        draft.Number.Scale == 1000 && draft.Number.Form == NumberForm.Digits && !draft.HasNoun
        && window.Word(draft.Number.EndToken - 1) is [.., 'K'] && ContextWords.BehindKiloNames.Has(window.Word(draft.Number.EndToken));

    /// <summary>"division two", "chapter three": a designator before a number word and nothing behind that it could count.</summary>
    public static bool IsDesignatedWord(in TokenWindow window, in FigureDraft draft)
    {
        int before = draft.FirstToken - 1;
        int next = draft.EndToken;
        bool counts = next < window.Count && (window[next].Casing == TokenCasing.Lower
            && !NounLexicon.IsStopWord(window.Word(next)) || window.IsDash(next));
        return before >= 0 && !counts && draft.Number.EndToken == draft.Number.FirstToken + 1
            && !window.BeginsLine(draft.FirstToken)
            && Designators.TryGet(window.Word(before), out _) && !IsOrdinaryUse(window, before, window.Word(before))
                && !window.Is(before, "number");
    }

    /// <summary>"no 500 men", "the number 300 dead", "in the area 500 houses": a designator's word that is used as a plain one.</summary>
    private static bool IsOrdinaryUse(in TokenWindow window, int at, ReadOnlySpan<char> word) =>
        word is "no" or "area" or "point" or "line" or "group" or "division" or "district" or "zone" or "model" or "type"
        && window[at].Casing == TokenCasing.Lower && at > 0 && window.Word(at - 1) is "the" or "this" or "that" or "an";

    /// <summary>"IJA 1st Division", "19th century", "5th Avenue".</summary>
    public static bool IsNameOrdinal(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        if (next >= window.Count || window[next].IsCapitalized || window[next].Kind != TokenKind.Word)
        {
            return true;
        }

        ReadOnlySpan<char> word = window.Word(next);
        if (Numbers.NumberLexicon.Find(word).Class != Numbers.NumberWordClass.None)
        {
            return true; // "the first three months"
        }

        return word is "century" or "centuries" or "millennium" or "of" or "and" || NounLexicon.IsStopWord(word);
    }

    /// <summary>"23 Squadron", "101 Airborne Division".</summary>
    public static bool IsUnitName(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return draft.Number.IsPlainInteger && next < window.Count && window[next].Casing == TokenCasing.Title
            && (CapitalDesignators.TryGet(window.Word(next), out _) || ContextWords.UnitNames.Has(window.Word(next)));
    }

    /// <summary>"Apollo 13", "Hill 203", "Windows 11": a name before it and nothing counted behind.</summary>
    public static bool IsAfterName(in TokenWindow window, in FigureDraft draft)
    {
        int before = draft.FirstToken - 1;
        if (before < 0 || window.BeginsLine(draft.FirstToken)
            || window[before].Kind is not (TokenKind.Word or TokenKind.Alphanumeric) || !window[before].IsCapitalized)
        {
            return false;
        }

        bool opensSentence = before == 0 || window.BeginsLine(before) || window.Word(before - 1) is "(" or ";" or ":" or "[";
        return !opensSentence || !NounLexicon.IsStopWord(window.Word(before)) && draft.Statuses == CasualtyStatuses.None
            && before == 0;
    }

    /// <summary>"the 180 FW", "6 Auxiliary Group": the number begins a name.</summary>
    public static bool IsBeforeName(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return next < window.Count && !window.BeginsLine(next) && window[next].IsCapitalized
            && window[next].Kind is TokenKind.Word or TokenKind.Alphanumeric
            && window.Word(next + 1) is not (";" or ")" or ",") // "(50 US; 70 CS)"
            && draft.Number.IntegerDigits <= 4 && !CalendarRemnant.IsMonth(window.Word(next));
    }

    private static PhraseTable<bool> Table(string kind, StringComparer comparer) => new(
        WordList.Rows("designators.tsv").Where(row => row[0] == kind).SelectMany(row => WordList.Words(row[1])).Select(word => (word, true)), comparer);
}
