using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>
/// Recovers a counted noun that the clause leaves out: "The number of incidents increased to over 150 per year" counts
/// incidents. Only "number of …" and "casualties", "losses" before the number lend a noun; what a neighbour counts is no evidence.
/// </summary>
internal static class ElidedNoun
{
    private const int Reach = 14;

    /// <summary>Fills in the nouns that are left out.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">The figures of the sentence.</param>
    public static void Recover(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        for (int i = 0; i < figures.Length; i++)
        {
            ref FigureDraft draft = ref figures[i];
            if (draft.Rejected || draft.Kind != FigureKind.Number || draft.Unit is not null)
            {
                continue;
            }

            if (i > 0 && IsPartOfPrevious(window, figures[i - 1], draft))
            {
                (draft.CountedPlace, draft.CountedTokens, draft.Noun) = (figures[i - 1].CountedPlace,
                    figures[i - 1].CountedTokens, figures[i - 1].Noun);
                draft.Kind = FigureKind.Count;
                draft.Rule = "figures.elided";
                draft.Category = draft.Category == FigureCategory.None && figures[i - 1].Category is FigureCategory.Strength
                    or FigureCategory.Equipment or FigureCategory.Population ? figures[i - 1].Category : draft.Category;
            }
            else if ((!draft.Number.Decimal || draft.Number.Scale > 1) && FindPopulation(window, draft.FirstToken, out int place))
            {
                draft.CountedTokens = (place, place + 1);
                draft.CountedPlace = (window[place].Start, window[place].End);
                draft.Noun = NounClass.Population;
                draft.Category = FigureCategory.Population;
                draft.Kind = FigureKind.Count;
                draft.Rule = "figures.population";
            }
            else if (FindSubject(window, draft.FirstToken, out int first, out int end))
            {
                draft.CountedTokens = (first, end);
                draft.CountedPlace = (window[first].Start, window[end - 1].End);
                draft.Noun = NounLexicon.ClassOf(window.Word(end - 1));
                draft.Kind = FigureKind.Count;
                draft.Rule = "figures.elided";
                draft.Category = draft.Category == FigureCategory.None && draft.Noun == NounClass.Population
                    ? FigureCategory.Population : draft.Category;
            }
        }
    }

    /// <summary>"142 towers, 31 of which …", "300 men, 20 of whom …": counts what the figure before counts.</summary>
    private static bool IsPartOfPrevious(in TokenWindow window, in FigureDraft previous, in FigureDraft draft) =>
        previous is { Rejected: false, HasNoun: true } && window.Is(draft.EndToken, "of")
            && window.Word(draft.EndToken + 1) is "which" or "whom" or "them"
        || (previous is { Rejected: false, HasNoun: true } && window.Word(draft.FirstToken - 1) is "whom" or "which"
            && window.Is(draft.FirstToken - 2, "of"))
        || (previous is { Rejected: false, HasNoun: true } && (IsPartOfThese(window, previous, draft) || IsChange(window, previous, draft)));

    /// <summary>"Of the 637 guns, 300 were held back".</summary>
    private static bool IsPartOfThese(in TokenWindow window, in FigureDraft previous, in FigureDraft draft) =>
        window.Is(draft.FirstToken - 1, ',') && window.Word(previous.FirstToken - 1) is "the" or "these" or "those" or "its" or "their"
        && window.Word(previous.FirstToken - 2) is "Of" or "of" && draft.Value < previous.Value;

    /// <summary>"shrank from 4,200 personnel to 1,000".</summary>
    private static bool IsChange(in TokenWindow window, in FigureDraft previous, in FigureDraft draft) =>
        draft.FirstToken == previous.EndToken + 1 && ((window.Word(previous.EndToken) is "to" && window.Word(previous.FirstToken - 1) is "from")
            || (window.Word(previous.EndToken) is "from" && window.Word(previous.FirstToken - 1) is "to"));

    /// <summary>"a population of 39,786", "the population was 6,482".</summary>
    private static bool FindPopulation(in TokenWindow window, int token, out int place)
    {
        const int Near = 12;
        for (place = token - 1; place >= Math.Max(0, token - Near) && !window.BeginsLine(place + 1); place--)
        {
            if (window.Word(place) is "population" or "Population")
            {
                return true;
            }

            if (!window[place].IsCapitalized && window[place].Kind != TokenKind.Number && !ContextWords.BehindPopulation.Has(window.Word(place)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"number of incidents", "total of incidents" to the left, within the clause.</summary>
    private static bool FindSubject(in TokenWindow window, int token, out int first, out int end)
    {
        for (int i = token - 1; i >= Math.Max(1, token - Reach); i--)
        {
            if (window[i].Kind == TokenKind.Punctuation && !window.IsDash(i))
            {
                break;
            }

            if (i == token - 1 && window.Is(i, "of") && ContextWords.Gatherings.Has(window.Word(i - 1)))
            {
                first = i - 1; // "a crowd of 41,203"
                end = i;
                return true;
            }

            if (window.Is(i, "of") && window.Word(i - 1) is "number" or "Number" or "numbers" or "total")
            {
                first = window.Word(i + 1) is "the" or "these" or "its" or "their" ? i + 2 : i + 1;
                return CountedNounReader.TryReadPhrase(window, first, false, out _, out end) && end <= token;
            }
        }

        first = 0;
        end = 0;
        return false;
    }
}
