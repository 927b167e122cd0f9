using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Figures.Units;
using Extraction.Text;

namespace Extraction.Figures.Rejection;

/// <summary>Rejects number words that count nothing: "no one", "one of the greatest", "top-ten", "two-way".</summary>
internal static class Wording
{
    /// <summary>"this one", "no one", "one another", "the one": no number.</summary>
    public static bool IsPronounOne(in TokenWindow window, in FigureDraft draft)
    {
        if (draft.Value != 1 || draft.Number.EndToken != draft.Number.FirstToken + 1
            || UnitTable.Names.TryGet(window.Word(draft.EndToken), out _))
        {
            return false;
        }

        ReadOnlySpan<char> before = window.Word(draft.FirstToken - 1);
        if (ContextWords.BeforePronounOne.Has(before) || window.Is(draft.EndToken, "another"))
        {
            return true;
        }

        int next = draft.EndToken;
        if (window.Is(next, "of"))
        {
            return !IsCountablePart(window, next);
        }

        if (next >= window.Count)
        {
            return draft.FirstToken > 1;
        }

        // "one or two", "one in five", "one to three", "one over three": more numbers follow.
        bool joins = window.Word(next) is "or" or "in" or "to" or "over" or "out" or "and" or "more" or "less";
        if (joins)
        {
            int after = window.Is(next, "out") ? next + 2 : next + 1;
            return !(window.Is(next, "or") && window.Is(after, "more"))
                && NumberLexicon.Find(window.Word(after)).Class == NumberWordClass.None && !(after < window.Count
                    && window[after].Kind == TokenKind.Number);
        }

        return (window[next].Kind == TokenKind.Punctuation && !window.IsDash(next) && window.Count > 3)
            || (window[next].Kind == TokenKind.Word && NounLexicon.IsStopWord(window.Word(next)))
            || (window.Word(draft.FirstToken - 1) is "at" or "At" && window.Word(next) is "point" or "time" or "stage");
    }

    /// <summary>"one of the gunboats" counts, "one of the greatest poets" does not.</summary>
    private static bool IsCountablePart(in TokenWindow window, int of)
    {
        if (window.Word(of + 1) is not ("the" or "its" or "their" or "his" or "her" or "these" or "those"))
        {
            return false;
        }

        for (int i = of + 2; i < Math.Min(of + 6, window.Count) && window[i].Kind == TokenKind.Word; i++)
        {
            ReadOnlySpan<char> word = window.Word(i);
            if (NounLexicon.IsStopWord(word) || word.EndsWith("est", StringComparison.Ordinal)
                || NumberLexicon.Find(word).Class != NumberWordClass.None)
            {
                return false;
            }

            if (NounLexicon.ClassOf(word) != NounClass.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the 486 is": a number that takes a singular verb is a name.</summary>
    public static bool IsSubjectOfSingular(in TokenWindow window, in FigureDraft draft) =>
        draft.Number.IsPlainInteger && draft.Value > 1 && window.Word(draft.FirstToken - 1) is "the" or "The"
        && window.Word(draft.Number.EndToken) is "is" or "was" or "has" or "does";

    /// <summary>"one day it will": some day or other, no length of time.</summary>
    public static bool IsSomeDay(in TokenWindow window, in FigureDraft draft)
    {
        bool one = draft.Value == 1 && draft.Number.Form == NumberForm.Words && window.Is(draft.Number.EndToken, "day");
        return one && ((draft.FirstToken == 0 && window.Word(draft.Number.EndToken + 1) is "," or "he" or "she" or "it" or "they" or "we" or "I" or "the")
            || ContextWords.Modals.Has(window.Word(draft.FirstToken - 1))
            || ContextWords.Modals.Has(window.Word(draft.Number.EndToken + 1)));
    }

    /// <summary>"one dealer said": who speaks is not counted.</summary>
    public static bool IsSpeaker(in TokenWindow window, in FigureDraft draft) =>
        draft.Value == 1 && draft.Number.Form == NumberForm.Words && draft.HasNoun
        && ContextWords.SpeechVerbs.Has(window.Word(draft.EndToken));

    /// <summary>"the 747 jet", "a 16-bit 8088 chip": the number names the machine behind it.</summary>
    public static bool IsModelNumber(in TokenWindow window, in FigureDraft draft) =>
        draft.Number.IsPlainInteger && draft.Number.IntegerDigits >= 3 && !draft.HasNoun
        && ContextWords.Machines.Has(window.Word(draft.Number.EndToken));

    /// <summary>"top-ten", "best-of-three": the number word belongs to the word before it.</summary>
    public static bool IsPartOfCompound(in TokenWindow window, in FigureDraft draft)
    {
        int hyphen = draft.FirstToken - 1;
        return hyphen > 0 && window.Word(hyphen) is "-" or "\u2010" && window.TouchesPrevious(hyphen)
            && window.TouchesPrevious(draft.FirstToken)
            && window[hyphen - 1].Kind == TokenKind.Word
                && NumberLexicon.Find(window.Word(hyphen - 1)).Class == NumberWordClass.None;
    }

    /// <summary>"two-way", "one-sided", "four-star": an adjective, not a count.</summary>
    public static bool IsCompoundWord(in TokenWindow window, in FigureDraft draft)
    {
        int next = draft.Number.EndToken;
        return !draft.HasNoun && draft.Kind != FigureKind.Count && draft.Number.Form == NumberForm.Words
            && window.Word(next) is "-" && next + 1 < window.Count
                && window.TouchesPrevious(next) == window.TouchesPrevious(next + 1)
            && char.IsLetter(window.Text[window[next + 1].Start]);
    }
}
