using Extraction.Figures.Counting;
using Extraction.Figures.Numbers;
using Extraction.Figures.Units;

namespace Extraction.Figures;

/// <summary>A figure in the making: the stages fill it in, each its own fields.</summary>
internal struct FigureDraft
{
    /// <summary>The number, for a range the last one.</summary>
    public NumberMatch Number;

    /// <summary>First token of all that belongs to the figure.</summary>
    public int FirstToken;

    /// <summary>Token behind all that belongs to the figure.</summary>
    public int EndToken;

    /// <summary>Index of the first character of the quote.</summary>
    public int Start;

    /// <summary>Index behind the last character of the quote.</summary>
    public int End;

    /// <summary>The stated number; NaN for ranges and vague words.</summary>
    public double Value;

    /// <summary>Lower end of a range; NaN otherwise.</summary>
    public double Min;

    /// <summary>Upper end of a range; NaN otherwise.</summary>
    public double Max;

    /// <summary>How the text qualifies it.</summary>
    public FigureQualifier Qualifier;

    /// <summary>What kind of quantity it is.</summary>
    public FigureKind Kind;

    /// <summary>The unit; null for counts.</summary>
    public UnitEntry? Unit;

    /// <summary>Code of the unit's denominator: "d" of "barrels a day"; null for none.</summary>
    public string? PerUnit;

    /// <summary>Where the unit is written; empty when it is not.</summary>
    public (int Start, int End) UnitPlace;

    /// <summary>Whether the unit stands before the number, as currencies do.</summary>
    public bool UnitLeads;

    /// <summary>Where the counted noun is written; empty when it is not.</summary>
    public (int Start, int End) CountedPlace;

    /// <summary>First and last token of the counted noun; (0, 0) for none.</summary>
    public (int First, int End) CountedTokens;

    /// <summary>The class of the counted noun's head.</summary>
    public NounClass Noun;

    /// <summary>What it is about.</summary>
    public FigureCategory Category;

    /// <summary>What befell those counted.</summary>
    public CasualtyStatuses Statuses;

    /// <summary>Whether the status comes from a verb before it, which may govern the next figure too: "killing 20 soldiers and 5 civilians".</summary>
    public bool GovernedByAct;

    /// <summary>The column of the infobox, or 0.</summary>
    public int Side;

    /// <summary>The party, or null.</summary>
    public string? Belligerent;

    /// <summary>Who says so, or null.</summary>
    public string? Attribution;

    /// <summary>The rule that made it.</summary>
    public string? Rule;

    /// <summary>Whether a stage found that it is no figure.</summary>
    public bool Rejected;

    /// <summary>Whether it joins two numbers.</summary>
    public readonly bool IsRange => !double.IsNaN(Min);

    /// <summary>Whether a counted noun was found.</summary>
    public readonly bool HasNoun => CountedPlace.End > CountedPlace.Start;

    /// <summary>A draft that holds one number and nothing else.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The draft.</returns>
    public static FigureDraft Of(in NumberMatch number) => new()
    {
        Number = number,
        FirstToken = number.FirstToken,
        EndToken = number.EndToken,
        Start = number.Start,
        End = number.End,
        Value = number.Value,
        Min = double.NaN,
        Max = double.NaN,
        Qualifier = number.Form == NumberForm.Vague ? FigureQualifier.Vague : FigureQualifier.Exact,
        Kind = number.Form == NumberForm.Ordinal ? FigureKind.Ordinal : FigureKind.Number,
    };

    /// <summary>Takes tokens behind the figure into it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="end">The token behind what is taken.</param>
    public void ExtendTo(in TokenWindow window, int end)
    {
        EndToken = Math.Max(EndToken, end);
        End = Math.Max(End, window[end - 1].End);
    }

    /// <summary>Takes tokens before the figure into it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token of what is taken.</param>
    public void ExtendBackTo(in TokenWindow window, int first)
    {
        FirstToken = Math.Min(FirstToken, first);
        Start = Math.Min(Start, window[first].Start);
    }
}
