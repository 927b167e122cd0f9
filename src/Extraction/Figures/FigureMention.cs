using Extraction.Text;

namespace Extraction.Figures;

/// <summary>One number of the text that measures or counts something.</summary>
public readonly record struct FigureMention
{
    /// <summary>Its place: qualifier, number and unit or counted noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The stated number; null for a range and for vague words.</summary>
    public double? Value { get; init; }

    /// <summary>Lower bound, where the qualifier gives one.</summary>
    public double? Min { get; init; }

    /// <summary>Upper bound, where the qualifier gives one.</summary>
    public double? Max { get; init; }

    /// <summary>How the text qualifies it.</summary>
    public FigureQualifier Qualifier { get; init; }

    /// <summary>What kind of quantity it is.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>UCUM code of the unit, or ISO 4217 code for money; empty for counts.</summary>
    public string Unit { get; init; }

    /// <summary>The unit as written; empty for counts.</summary>
    public string UnitText { get; init; }

    /// <summary>The noun counted, with its modifiers: "armoured vehicles"; empty for measures.</summary>
    public string Counted { get; init; }

    /// <summary>What it is about.</summary>
    public FigureCategory Category { get; init; }

    /// <summary>What befell those counted.</summary>
    public CasualtyStatuses Statuses { get; init; }

    /// <summary>The column of the infobox: 1, 2, …, or 0 where the text does not say.</summary>
    public int Side { get; init; }

    /// <summary>The party whose people or things are counted; empty where the text does not say.</summary>
    public string Belligerent { get; init; }

    /// <summary>Who says so; empty when nobody is named.</summary>
    public string Attribution { get; init; }

    /// <summary>Index of the date that the figure holds for, or -1.</summary>
    public required int Date { get; init; }

    /// <summary>How sure the row is, 0–1.</summary>
    public required float Confidence { get; init; }

    /// <summary>The rule that made the row.</summary>
    public required string RuleId { get; init; }
}
