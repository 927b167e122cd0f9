using Extraction.Text;

namespace Extraction.Dates;

/// <summary>One temporal expression, or one range over two of them.</summary>
public readonly record struct DateMention
{
    /// <summary>Its place in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>What kind of expression it is.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value as the WikiWars corpus spells it (<c>1939-09-01</c>, <c>BC0264</c>, <c>P2M</c>); empty for intervals and where unknown.</summary>
    public string TimexValue { get; init; }

    /// <summary>The TIMEX3 modifier.</summary>
    public TimexModifier Modifier { get; init; }

    /// <summary>The value in EDTF (ISO 8601-2:2019); empty where EDTF has no form or the value is unknown.</summary>
    public string Edtf { get; init; }

    /// <summary>First day of the value, inclusive; null when open or unknown.</summary>
    public CalendarDay? Min { get; init; }

    /// <summary>Last day of the value, inclusive; null when open or unknown.</summary>
    public CalendarDay? Max { get; init; }

    /// <summary>How exactly it is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>How the text qualifies it.</summary>
    public DateQualifier Qualifier { get; init; }

    /// <summary>The calendar that the text names.</summary>
    public CalendarSystem Calendar { get; init; }

    /// <summary>How the value is known.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>Index, in the same layer, of the date that lent year, month or era or that it was counted from; -1 for none.</summary>
    public required int Anchor { get; init; }

    /// <summary>How sure the value is, 0–1.</summary>
    public required float Confidence { get; init; }

    /// <summary>The rule that made the row.</summary>
    public required string RuleId { get; init; }
}
