using Extraction.Figures.Lexicon;
using Extraction.Figures.Units;

namespace Extraction.Figures.Parties;

/// <summary>Reads what the label of a summary box says of its bare number: the unit of "Area km2", or that it is a code or a coordinate.</summary>
internal static class LabelUnit
{
    /// <summary>Fills in the unit, or rejects the figure.</summary>
    /// <param name="label">The label.</param>
    /// <param name="draft">A figure of the entry's value.</param>
    public static void Apply(string label, ref FigureDraft draft)
    {
        if (draft.Kind != FigureKind.Number || draft.Unit is not null)
        {
            return;
        }

        if (ContextWords.LabelsOfCodes.Has(label))
        {
            draft.Rejected = true;
            return;
        }

        int last = label.LastIndexOf(' ');
        int second = last <= 0 ? -1 : label.LastIndexOf(' ', last - 1);
        bool unit = (second > 0 && UnitTable.Symbols.TryGet(label.AsSpan(second + 1), out UnitEntry entry) && entry.Code.Length > 1)
            || (UnitTable.Symbols.TryGet(label.AsSpan(last + 1), out entry) && last > 0 && entry.Code.Length > 1);
        if (unit && entry.Code != "[in_i]" && !label.Contains("density", StringComparison.OrdinalIgnoreCase))
        {
            (draft.Unit, draft.Kind, draft.Rule) = (entry, entry.Kind, "figures.measure"); // "Area km2"
        }
    }
}
