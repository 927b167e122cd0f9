using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Figures.Parties;
using Extraction.Text;

namespace Extraction.Figures.Counting;

/// <summary>What the form of a word beside a number tells: peoples, machines, compounds, verbs, nouns before other nouns.</summary>
internal static class NounShape
{
    /// <summary>Whether a token is the name of a people.</summary>
    public static bool IsDemonym(in TokenWindow window, int i) =>
        i < window.Count && window[i].IsCapitalized && DemonymLexicon.Table.TryGet(window.Word(i), out _);

    /// <summary>Whether a word looks like a verb form or a condition.</summary>
    public static bool IsVerbLike(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || StatusReader.IsStatus(word);

    /// <summary>"350,000 Portuguese, …", "5,000 French in Algiers": a people whose name has no plural ending.</summary>
    public static bool IsPeopleWithoutEnding(in TokenWindow window, int at)
    {
        ReadOnlySpan<char> word = window.Word(at);
        bool form = word.EndsWith("ese", StringComparison.Ordinal) || word is "British" or "French" or "Dutch" or "Irish" or "Swiss" or "English" or "Spanish" or "Scottish" or "Welsh" or "Danish";
        return form && (at + 1 >= window.Count || window[at + 1].Kind == TokenKind.Punctuation
            ? !window.IsDash(at + 1)
            : NounLexicon.IsStopWord(window.Word(at + 1)) && window.Word(at + 1) is not ("and" or "or"));
    }

    /// <summary>"34 F-16", "20 T-34": a count of machines by their designation.</summary>
    public static bool IsMachineName(in TokenWindow window, int at)
    {
        const int LongestLetters = 3;
        return at > 0 && at + 2 < window.Count && window[at].Kind == TokenKind.Word && window[at].Length <= LongestLetters && window[at].IsCapitalized
            && window.Is(at + 1, '-') && window.TouchesPrevious(at + 1) && window.TouchesPrevious(at + 2) && !window.TouchesPrevious(at)
            && char.IsAsciiDigit(window.Text[window[at + 2].Start]);
    }

    /// <summary>"three-bedroom", "seven-game", but not "two-way", "four-sided", "one-off": a lower-case noun behind a cardinal above one.</summary>
    public static bool IsCompoundNoun(in TokenWindow window, int at, in FigureDraft draft)
    {
        const int Shortest = 3;
        ReadOnlySpan<char> word = window.Word(at);
        return draft.Value > 1 && draft.Number.Form is NumberForm.Digits or NumberForm.Words && word.Length >= Shortest
            && window[at].Kind == TokenKind.Word && window[at].Casing == TokenCasing.Lower
            && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ly", StringComparison.Ordinal)
            && !word.EndsWith("al", StringComparison.Ordinal) && !ContextWords.CompoundEndings.Has(word)
            && !NounLexicon.IsStopWord(word) && NumberLexicon.Find(word).Class == NumberWordClass.None;
    }

    /// <summary>"three horse artillery batteries", "two cavalry commanders": a noun with one form for both is no head before a plural.</summary>
    public static bool IsAdjunctOfPlural(in TokenWindow window, int i)
    {
        if (NounLexicon.LooksPlural(window.Word(i)) || !IsPlainNoun(window, i + 1))
        {
            return false;
        }

        return NounLexicon.LooksPlural(window.Word(i + 1)) || (IsPlainNoun(window, i + 2) && NounLexicon.LooksPlural(window.Word(i + 2)));
    }

    /// <summary>Whether a token may be a common noun.</summary>
    public static bool IsPlainNoun(in TokenWindow window, int i) =>
        i < window.Count && window[i].Kind == TokenKind.Word && window[i].Casing == TokenCasing.Lower && !window.BeginsLine(i)
        && !NounLexicon.IsStopWord(window.Word(i)) && !StatusReader.IsStatus(window.Word(i))
        && !window.Word(i).EndsWith("ed", StringComparison.Ordinal) && !window.Word(i).EndsWith("ing", StringComparison.Ordinal);
}
