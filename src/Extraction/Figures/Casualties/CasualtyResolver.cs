using Extraction.Figures.Counting;
using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Casualties;

/// <summary>
/// Decides what a figure is about in prose: the status around it ("killing 300", "300 men were captured", "of whom 20 died",
/// "left 300 dead", "a death toll of 300") and the noun that it counts.
/// </summary>
internal static class CasualtyResolver
{
    private const int Reach = 4;

    /// <summary>Fills in statuses and category.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="previousEnd">The token behind the figure before; words that belong to it are not looked at.</param>
    /// <param name="draft">The figure.</param>
    public static void Resolve(in TokenWindow window, int previousEnd, ref FigureDraft draft)
    {
        if (draft.Kind is not (FigureKind.Count or FigureKind.Number))
        {
            return;
        }

        if (draft.Statuses == CasualtyStatuses.None)
        {
            draft.Statuses = FromNoun(window, draft) | (IsDenied(window, draft) ? CasualtyStatuses.None
                : FromRight(window, ref draft));
        }

        bool lost = false;
        if (draft.Statuses == CasualtyStatuses.None)
        {
            FromLeft(window, previousEnd, ref draft, out lost);
        }

        if (draft.Number.Form == Numbers.NumberForm.Fraction && draft.Value is > -1 and < 1)
        {
            draft.Kind = FigureKind.Ratio; // "a third of their armies" counts no armies
            draft.Category = draft.Statuses == CasualtyStatuses.None ? FigureCategory.None : FigureCategory.Casualties;
            return;
        }

        if (draft.Category == FigureCategory.None)
        {
            draft.Category = CategoryOf(window, draft, lost);
        }
    }

    private static FigureCategory CategoryOf(in TokenWindow window, in FigureDraft draft, bool lost)
    {
        bool equipment = draft.Noun is NounClass.Ship or NounClass.Aircraft or NounClass.Vehicle or NounClass.Gun;
        if (equipment)
        {
            return FigureCategory.Equipment;
        }

        if (draft.Statuses != CasualtyStatuses.None || lost || draft.Noun == NounClass.Casualty)
        {
            bool things = draft.Noun is NounClass.Structure or NounClass.Unit;
            return things ? FigureCategory.None : FigureCategory.Casualties;
        }

        return draft.Noun switch
        {
            NounClass.Military or NounClass.Unit => IsFewMen(window, draft) ? FigureCategory.None : FigureCategory.Strength,
            NounClass.Population => FigureCategory.Population,
            _ => FigureCategory.None,
        };
    }

    /// <summary>"two men were arrested": so few men are no force.</summary>
    private static bool IsFewMen(in TokenWindow window, in FigureDraft draft)
    {
        const int SmallestForce = 12;
        return draft.HasNoun && draft.Value < SmallestForce && window.Word(draft.CountedTokens.End - 1) is "men";
    }

    /// <summary>"none of the four members was injured".</summary>
    private static bool IsDenied(in TokenWindow window, in FigureDraft draft)
    {
        for (int i = draft.FirstToken - 1; i >= Math.Max(0, draft.FirstToken - Reach); i--)
        {
            if (window.Word(i) is "none" or "None" or "neither" or "Neither" or "nobody")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"300 deaths", "300 prisoners".</summary>
    private static CasualtyStatuses FromNoun(in TokenWindow window, in FigureDraft draft) =>
        draft.HasNoun && StatusReader.TryGet(window.Word(draft.CountedTokens.End - 1), StatusUse.Noun,
            out CasualtyStatuses statuses) ? statuses : CasualtyStatuses.None;

    /// <summary>"300 men were killed", "300 people died", "300 people dead".</summary>
    private static CasualtyStatuses FromRight(in TokenWindow window, ref FigureDraft draft)
    {
        int at = draft.EndToken;
        if (at < window.Count && at > 0 && window.BeginsLine(at))
        {
            return CasualtyStatuses.None;
        }

        at = BehindBracket(window, at);

        if (StatusReader.TryReadRun(window, at, StatusUse.Event, out CasualtyStatuses statuses, out _))
        {
            return statuses;
        }

        int end = at;
        while (end < window.Count && end < at + Reach && ContextWords.Auxiliaries.Has(window.Word(end)))
        {
            end++;
        }

        if (end > at && StatusReader.TryReadRun(window, end, StatusUse.Event, out statuses, out _))
        {
            return statuses;
        }

        if (end == at && draft.Noun is NounClass.People or NounClass.Military)
        {
            end = PassiveBehind(window, at);
        }

        bool auxiliary = end > at || draft.HasNoun;
        return auxiliary && StatusReader.TryReadRun(window, end, StatusUse.State, out statuses, out _) ? statuses
            : CasualtyStatuses.None;
    }

    /// <summary>"460 officers (known by name) were killed": the token behind the bracket.</summary>
    private static int BehindBracket(in TokenWindow window, int at)
    {
        const int LongestBracket = 8;
        for (int i = at + 1; window.Is(at, '(') && i < Math.Min(window.Count - 1, at + LongestBracket); i++)
        {
            if (window.Is(i, ')'))
            {
                return i + 1;
            }
        }

        return at;
    }

    /// <summary>"Two people on the ground were killed": the token behind the auxiliary, when nothing but a phrase without verb or mark stands between.</summary>
    private static int PassiveBehind(in TokenWindow window, int at)
    {
        const int LongestPhrase = 7;
        for (int i = at; i < Math.Min(window.Count - 1, at + LongestPhrase); i++)
        {
            if (window.Word(i) is "were" or "was")
            {
                return i + 1;
            }

            bool another = window.Word(i) is "and" && window[i + 1].Casing == Text.TokenCasing.Lower
                && window.Word(i + 2) is "were" or "was"; // "50 generals and marshals were killed"
            if (window[i].Kind != Text.TokenKind.Word || (window.Word(i) is "and" && !another)
                || window.Word(i) is "who" or "which" or "that" or "had" or "have" or "has" or "are" or "is")
            {
                break;
            }
        }

        return at;
    }

    /// <summary>"killing 300", "claimed 300 lives", "lost 300 men", "the loss of 300 men", "casualties numbered 300", "a death toll of 300".</summary>
    private static void FromLeft(in TokenWindow window, int previousEnd, ref FigureDraft draft, out bool lost)
    {
        lost = false;
        for (int i = draft.FirstToken - 1; i >= Math.Max(previousEnd, draft.FirstToken - Reach) && !window.BeginsLine(i + 1); i--)
        {
            ReadOnlySpan<char> word = window.Word(i);
            if (StatusReader.TryGet(word, StatusUse.Act, out CasualtyStatuses statuses))
            {
                bool possession = word is "took" or "taking" or "captured" or "capturing"
                    && draft.Noun is not (NounClass.Military or NounClass.People or NounClass.Casualty or NounClass.Ship
                    or NounClass.Gun or NounClass.Vehicle);
                bool claim = word is "claimed" or "claiming" && draft.Noun != NounClass.People;
                bool passive = i > 0 && window.Word(i - 1) is "were" or "was";
                if (!possession && !claim && !passive && (draft.HasNoun || i == draft.FirstToken - 1))
                {
                    draft.Statuses = statuses;
                    draft.GovernedByAct = true;
                }

                return;
            }

            if (word is "lost" or "losing" or "lose" or "suffered" or "suffering" or "sustained" or "incurred")
            {
                lost = draft.Noun is NounClass.Military or NounClass.People or NounClass.Casualty
                    && word is "lost" or "losing" && draft.Kind == FigureKind.Count;
                lost |= word is not ("lost" or "losing" or "lose") && draft.Noun == NounClass.Casualty;
                return;
            }

            if (word is "casualty" or "casualties" or "Casualties" or "Losses" or "losses" or "loss" or "toll" or "deaths" or "fatalities"
                or "dead" or "killed" or "wounded" or "missing" or "captured" or "prisoners")
            {
                lost = true;
                if (StatusReader.TryGet(word, StatusUse.Noun, out statuses)
                    || StatusReader.TryGet(word, StatusUse.State, out statuses))
                {
                    draft.Statuses = statuses;
                }
                else if (word is "toll" && window.Is(i - 1, "death"))
                {
                    draft.Statuses = CasualtyStatuses.Killed;
                }

                return;
            }

            if (word is "," or ";" or "(" or ")")
            {
                return;
            }
        }
    }
}
