using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>One value of a summary box while its field, side and source are still being worked out.</summary>
internal sealed class BoxCell
{
    /// <summary>What the value is.</summary>
    public InfoboxField Field { get; set; }

    /// <summary>The label as written; empty where the field was inferred.</summary>
    public string Label { get; init; } = "";

    /// <summary>The value's place.</summary>
    public TextSpan Value { get; init; }

    /// <summary>A flag stood before the value.</summary>
    public bool Flagged { get; init; }

    /// <summary>The value ends in a comma: the cell goes on below.</summary>
    public bool Continues { get; init; }

    /// <summary>The value follows another on its line: the line joins two columns.</summary>
    public bool JoinedToPrevious { get; init; }

    /// <summary>The label inside the column whose scope the value stands in, or null.</summary>
    public SourceLabel? Source { get; set; }

    /// <summary>The nations that the value names.</summary>
    public Nation[] Nations { get; init; } = [];

    /// <summary>The column; 0 while unknown.</summary>
    public int Side { get; set; }

    /// <summary>The party, where the text says.</summary>
    public string Belligerent { get; set; } = "";

    /// <summary>Who says so.</summary>
    public string Attribution { get; set; } = "";

    /// <summary>How sure field and side are.</summary>
    public float Confidence { get; set; } = 0.9f;

    /// <summary>The rule that placed the value.</summary>
    public string RuleId { get; set; } = "infobox.label";

    /// <summary>Gives the cell a side.</summary>
    /// <param name="side">The column.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="ruleId">The rule that says so.</param>
    public void Place(int side, float confidence, string ruleId)
    {
        Side = side;
        Confidence = confidence;
        RuleId = ruleId;
    }

    /// <summary>The finished row.</summary>
    /// <param name="box">Ordinal of the box.</param>
    /// <returns>The row.</returns>
    public InfoboxEntry ToEntry(int box) => new(box, Field, Label, Side, Belligerent, Value, Attribution, Confidence, RuleId);
}
