using System.Runtime.InteropServices;
using Extraction.Figures.Counting;
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
    public static void Recover(in TokenWindow window, List<FigureDraft> drafts)
    {
        foreach (ref FigureDraft draft in CollectionsMarshal.AsSpan(drafts))
        {
            if (!draft.Rejected && draft.Kind == FigureKind.Number && draft.Unit is null && FindSubject(window, draft.FirstToken, out int first, out int end))
            {
                draft.CountedTokens = (first, end);
                draft.CountedPlace = (window[first].Start, window[end - 1].End);
                draft.Noun = NounLexicon.ClassOf(window.Word(end - 1));
                draft.Kind = FigureKind.Count;
                draft.Rule = "figures.elided";
                draft.Category = draft.Category == FigureCategory.None && draft.Noun == NounClass.Population ? FigureCategory.Population : draft.Category;
            }
        }
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

            if (window.Is(i, "of") && window.Word(i - 1) is "number" or "Number" or "numbers" or "total")
            {
                first = window.Word(i + 1) is "the" or "these" or "its" or "their" ? i + 2 : i + 1;
                end = first;
                while (end < token && end < first + 3 && window[end].Kind == TokenKind.Word && !NounLexicon.IsStopWord(window.Word(end)))
                {
                    end++;
                    if (NounLexicon.LooksPlural(window.Word(end - 1)) || NounLexicon.ClassOf(window.Word(end - 1)) != NounClass.None)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        first = 0;
        end = 0;
        return false;
    }
}
