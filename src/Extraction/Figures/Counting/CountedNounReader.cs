using Extraction.Figures.Lexicon;
using Extraction.Figures.Numbers;
using Extraction.Figures.Parties;
using Extraction.Text;

namespace Extraction.Figures.Counting;

/// <summary>
/// Finds what a number counts without a parser: the words behind it up to the first plural noun ("armoured fighting vehicles"),
/// through "of the" ("one of the Soviet gunboats"), or the condition itself ("20,302 dead or missing").
/// </summary>
internal static class CountedNounReader
{
    private const int LongestPhrase = 5;
    private const int LongestSingular = 2;

    /// <summary>Reads what is counted behind a measure of it and a conversion in brackets: "5 × 53.3 cm (21 in) torpedo tubes".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="at">The token behind the measure.</param>
    /// <param name="draft">The figure that counts; filled in.</param>
    /// <returns>Whether a noun stands there.</returns>
    public static bool TryReadBehindBracket(in TokenWindow window, int at, ref FigureDraft draft)
    {
        const int LongestBracket = 8;
        if (window.Is(at, '('))
        {
            int close = at + 1;
            while (close < Math.Min(window.Count, at + LongestBracket) && !window.Is(close, ')'))
            {
                close++;
            }

            at = window.Is(close, ')') ? close + 1 : at;
        }

        if (at >= window.Count || window.BeginsLine(at) || !TryReadPhrase(window, at, draft.Value == 1, out NounClass noun, out int end))
        {
            return false;
        }

        draft.Noun = noun;
        draft.CountedTokens = (at, end);
        draft.CountedPlace = (window[at].Start, window[end - 1].End);
        draft.Kind = FigureKind.Count;
        draft.Rule = "figures.count";
        return true;
    }

    /// <summary>Reads the counted noun behind a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="draft">The figure; filled in when a noun follows.</param>
    /// <returns>Whether one does.</returns>
    public static bool TryRead(in TokenWindow window, ref FigureDraft draft)
    {
        int at = draft.EndToken;
        if (window.IsDash(at) && window.TouchesPrevious(at) && window.TouchesPrevious(at + 1))
        {
            return TryReadCompound(window, at + 1, ref draft);
        }

        int condition = window.Word(at).EndsWith("ly", StringComparison.Ordinal) ? at + 1 : at; // "three seriously injured"
        if (StatusReader.TryReadRun(window, condition, StatusUse.State, out CasualtyStatuses statuses, out int end))
        {
            // "20 wounded soldiers" counts soldiers, "20 wounded" the wounded.
            if (!TryReadPhrase(window, end, false, out _, out int soldiers) || !NounAttaches(window, end, soldiers))
            {
                draft.Statuses |= statuses;
                draft.Noun = NounClass.Casualty;
                return Take(window, ref draft, at, end);
            }

            draft.Statuses |= statuses;
        }

        at = window.Word(at) is "\u00D7" or "x" && at + 1 < window.Count && !window.BeginsLine(at) && window[at + 1].Kind != TokenKind.Number
            ? at + 1 : at; // "14 × torpedoes"
        at = SkipPartitive(window, at);
        if (at < 0)
        {
            return false;
        }

        if (NounShape.IsMachineName(window, at))
        {
            draft.Noun = NounClass.None;
            return Take(window, ref draft, at, at + 3);
        }

        if (NounShape.IsPeopleWithoutEnding(window, at))
        {
            draft.Noun = NounClass.People;
            return Take(window, ref draft, at, at + 1);
        }

        bool single = (draft.Value == 1 && !draft.IsRange) || draft.Kind == FigureKind.Ordinal;
        if (!TryReadPhrase(window, at, single, out NounClass noun, out end))
        {
            return false;
        }

        draft.Noun = noun;
        return Take(window, ref draft, at, TakeSecondNoun(window, end));
    }

    /// <summary>The phrase must begin right behind the status and hold more than what a status list would.</summary>
    private static bool NounAttaches(in TokenWindow window, int statusEnd, int phraseEnd) =>
        phraseEnd > statusEnd && NounLexicon.ClassOf(window.Word(phraseEnd - 1)) is NounClass.Military or NounClass.People
            or NounClass.Population;

    private static bool Take(in TokenWindow window, ref FigureDraft draft, int first, int end)
    {
        draft.CountedTokens = (first, end);
        draft.CountedPlace = (window[first].Start, window[end - 1].End);
        draft.Kind = draft.Kind == FigureKind.Number ? FigureKind.Count : draft.Kind;
        draft.Rule ??= "figures.count";
        draft.ExtendTo(window, end);
        return true;
    }

    /// <summary>Steps over "of the", "of its", "of these"; "of whom" and "of them" count nothing that stands behind.</summary>
    private static int SkipPartitive(in TokenWindow window, int at)
    {
        if (!window.Is(at, "of"))
        {
            return at;
        }

        return window.Word(at + 1) switch
        {
            "whom" or "which" or "them" or "us" or "you" or "it" => -1,
            "the" or "its" or "their" or "his" or "her" or "these" or "those"
                or "our" => NumberLexicon.Find(window.Word(at + 2)).Class == NumberWordClass.None ? at + 2 : -1,
            _ => at + 1,
        };
    }

    /// <summary>Reads a noun phrase: modifiers and a plural head, or one thing in the singular.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="single">Whether one thing is counted, so that the head stands in the singular.</param>
    /// <param name="noun">The class of the head.</param>
    /// <param name="end">The token behind the head.</param>
    /// <returns>Whether a phrase stands there.</returns>
    public static bool TryReadPhrase(in TokenWindow window, int first, bool single, out NounClass noun, out int end)
    {
        noun = NounClass.None;
        end = first;
        int words = 0;
        bool lower = false;
        bool name = false;
        for (int i = first; i < window.Count && words < LongestPhrase; i++)
        {
            if (window.IsDash(i) && window.TouchesPrevious(i) && window.TouchesPrevious(i + 1) && words > 0)
            {
                continue;
            }

            ReadOnlySpan<char> word = window.Word(i);
            Token token = window[i];
            if (token.Kind == TokenKind.Number && window.IsDash(i + 1) && window.TouchesPrevious(i + 1) && window.TouchesPrevious(i + 2)
                && window[i + 2].Kind == TokenKind.Word)
            {
                i += 2;
                words++;
                lower = true;
                continue; // "nineteen 12-pounder cannons"
            }

            if (word is "and" or "or" && lower && end == first && i + 1 < window.Count
                && window[i + 1].Casing == TokenCasing.Lower && !NounLexicon.IsStopWord(window.Word(i + 1)))
            {
                continue; // "35 military and civilian aircraft"
            }

            if (word is "and" or "or" && end == first && i > first && NounShape.IsDemonym(window, i - 1) && NounShape.IsDemonym(window, i + 1)
                && i + 2 < window.Count && window[i + 2].Casing == TokenCasing.Lower)
            {
                continue; // "850 German and Italian prisoners"
            }

            bool wordLike = token.Kind == TokenKind.Word || (token.Kind == TokenKind.Alphanumeric && char.IsLetter(word[0]));
            if (!wordLike || (i > first && window.BeginsLine(i)) || (i == first && first > 0 && window.BeginsLine(i))
                || (NounLexicon.IsStopWord(word) && !(window.IsDash(i + 1) && window.TouchesPrevious(i + 1)))
                || word is "'s" or "\u2019s"
                || NumberLexicon.Find(word).Class is not (NumberWordClass.None or NumberWordClass.Ordinal
                    or NumberWordClass.Fraction))
            {
                break;
            }

            // "hit song Disco Love makes": behind a name that follows common words comes a verb.
            if (name && token.Casing == TokenCasing.Lower)
            {
                break;
            }

            name |= lower && token.IsCapitalized && !DemonymLexicon.Table.TryGet(word, out _);
            lower |= token.Casing == TokenCasing.Lower;
            words++;
            NounClass known = NounLexicon.ClassOf(word);
            if (known == NounClass.None && token.IsCapitalized && word[^1] == 's' && DemonymLexicon.Table.TryGet(word, out _))
            {
                known = NounClass.People; // "11,000 Finns"
            }

            if (known != NounClass.None || NounLexicon.LooksPlural(word))
            {
                if (token.IsCapitalized && i + 1 < window.Count && window[i + 1].IsCapitalized
                    && window[i + 1].Kind == TokenKind.Word && !window.BeginsLine(i + 1))
                {
                    continue; // "48 Harris Street", "5 United States soldiers": a name that goes on
                }

                // "aircraft carriers", "cavalry divisions": the last of several heads is the head.
                noun = known;
                end = i + 1;
                if (!HeadFollows(window, i + 1) && !NounShape.IsAdjunctOfPlural(window, i))
                {
                    return true;
                }
            }
            else if (token.Casing == TokenCasing.Lower && word.EndsWith("ly", StringComparison.Ordinal) && words == 1)
            {
                continue;
            }
        }

        if (end == first && single && words > 0)
        {
            end = first + Math.Min(words, LongestSingular);
            end = end - first > 1 && NounShape.IsVerbLike(window.Word(end - 1)) ? end - 1 : end; // "one warship sunk", "one officer noting"
            if (end == first + 1 && window.Word(first).EndsWith("ed", StringComparison.Ordinal))
            {
                return false; // "the latter one occurred"
            }

            if (window[end - 1].Casing != TokenCasing.Lower || window.IsDash(end - 1))
            {
                return false;
            }

            noun = NounLexicon.ClassOfSingular(window.Word(end - 1));
        }

        return end > first;
    }

    private static bool HeadFollows(in TokenWindow window, int i)
    {
        if (i >= window.Count || window[i].Kind != TokenKind.Word || window[i].Casing != TokenCasing.Lower
            || window.BeginsLine(i))
        {
            return false;
        }

        ReadOnlySpan<char> word = window.Word(i);
        return !NounLexicon.IsStopWord(word) && NounLexicon.ClassOf(word) is not (NounClass.None or NounClass.Casualty)
            && !StatusReader.IsStatus(word);
    }

    /// <summary>"officers and men", "men and women": one count of both.</summary>
    private static int TakeSecondNoun(in TokenWindow window, int end)
    {
        if (window.Word(end) is not ("and" or "or") || end + 1 >= window.Count)
        {
            return end;
        }

        NounClass first = NounLexicon.ClassOf(window.Word(end - 1));
        NounClass second = NounLexicon.ClassOf(window.Word(end + 1));
        bool pair = first != NounClass.None && first != NounClass.Casualty && (second == first
            || (first is NounClass.Military or NounClass.People && second is NounClass.Military or NounClass.People));
        return pair ? end + 2 : end;
    }

    /// <summary>"a 2,000-man force", "a 300-strong garrison", "a 20-gun ship".</summary>
    private static bool TryReadCompound(in TokenWindow window, int at, ref FigureDraft draft)
    {
        switch (window.Word(at))
        {
            case "strong":
                draft.Category = FigureCategory.Strength;
                draft.Noun = NounClass.Military;
                draft.Kind = FigureKind.Count;
                draft.Rule = "figures.strong";
                draft.ExtendTo(window, at + 1);
                return true;
            case "man":
                draft.Noun = NounClass.Military;
                break;
            default:
                if (!ContextWords.CompoundHeads.Has(window.Word(at)) && !NounShape.IsCompoundNoun(window, at, draft))
                {
                    return false;
                }

                draft.Noun = NounLexicon.ClassOfSingular(window.Word(at));
                break;
        }

        return Take(window, ref draft, at, at + 1);
    }
}
